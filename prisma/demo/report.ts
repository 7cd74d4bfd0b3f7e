import { chapterDefinitions, NATIONAL_2018, type ReportContent } from '@/lib/report';
import { chapterProse } from './chapters';
import { demoInstitution } from './institution';
import { items } from './items';
import { preface } from './preface';
import { chapterTables } from './tables';

const VARIANT = 'standard';

/** 示例大学's complete report on the school year 2024—2025, ready to be submitted. */
export const demoReport = (): ReportContent =>
  structuredClone({
    edition: NATIONAL_2018.id,
    variant: VARIANT,
    yearWord: '学年度',
    preface,
    chapters: chapterDefinitions(NATIONAL_2018.id, VARIANT).map(({ key }) => ({
      key,
      content: { omitted: false, heading: null, prose: chapterProse[key] ?? [], tables: chapterTables[key] ?? {} },
    })),
    checklist: { placement: 'chapter', title: '清单事项公开情况表', preset: 'standard' },
    items,
    signature: { school: demoInstitution.name, date: '2025-10-24', sealed: true, attachments: [] },
    unplaced: { lines: [] },
  });
