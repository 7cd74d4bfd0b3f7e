import type { Page } from '@playwright/test';
import {
  CHECKLIST,
  type ChapterContent,
  chapterDefinitions,
  itemPart,
  NATIONAL_2018,
  type ReportContent,
} from '@/lib/report';
import { must, readPart } from './door';

/** The demo school's published report of last year, as its list shows it. */
export async function lastYearsReport(page: Page): Promise<string> {
  await page.goto('/reports?status=published');
  const href = await page.locator('main a[href^="/reports/"]:not([href*="/new"])').first().getAttribute('href');
  const id = /^\/reports\/([^/?]+)/.exec(href ?? '')?.[1];
  if (!id) throw new Error('the demo school has no published report');
  return id;
}

/** The whole content of a report of the standard form, read part by part. */
export async function contentOf(page: Page, reportId: string): Promise<ReportContent> {
  const read = async <T>(part: Parameters<typeof readPart>[2]) => (await readPart(page, reportId, part)).content as T;
  const chapters: ReportContent['chapters'] = [];
  for (const { key } of chapterDefinitions(NATIONAL_2018.id, 'standard')) {
    chapters.push({ key, content: await read<ChapterContent>(key) });
  }
  const items: ReportContent['items'] = {};
  for (const { number } of CHECKLIST) items[String(number)] = await read(itemPart(number));
  return {
    edition: NATIONAL_2018.id,
    variant: 'standard',
    yearWord: '学年度',
    preface: await read('preface'),
    chapters,
    checklist: await read('checklist-settings'),
    items,
    signature: await read('signature'),
    unplaced: await read('unplaced'),
  };
}

/**
 * A draft that nothing keeps from being submitted: last year's published report once more.
 * @param page where a compiler is signed in
 */
export async function readyDraft(page: Page): Promise<string> {
  const content = await contentOf(page, await lastYearsReport(page));
  const { id } = await must<{ id: string }>(page, 'POST', '/api/reports', { source: 'import', content });
  return id;
}

/** An empty draft of the standard form for the school year that ends in `year`. */
export async function emptyDraft(page: Page, year: number): Promise<string> {
  const period = { kind: 'school-year', start: `${year - 1}-09-01`, end: `${year}-08-31` };
  const given = {
    source: 'empty',
    year,
    variant: 'standard',
    period,
    yearWord: '学年度',
    titleWord: '信息公开工作年度报告',
  };
  return (await must<{ id: string }>(page, 'POST', '/api/reports', given)).id;
}
