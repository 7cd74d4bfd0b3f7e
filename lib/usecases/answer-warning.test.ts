import { expect, it } from 'vitest';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import { ok } from '@/lib/result';
import { checkReport } from '@/lib/validation';
import { fingerprint } from '@/lib/validation/finding';
import { chapterOf } from '@/lib/validation/rules/changed.arbitrary';
import { demoReport } from '@/prisma/demo';
import { answerWarning } from './answer-warning';
import { createReport } from './create-report';
import { openReport } from './open-report';
import type { DrawPdf } from './publish-report';
import { reviseReport } from './revise-report';
import { makeSchool } from './testing/school';
import { transitionReport } from './transition-report';

withTemporaryDatabase();

const draw: DrawPdf = async () => ok({ pdf: new Uint8Array([37]), pages: 1, fonts: [] as never, missing: [] });

it('更正稿沿用已作的说明；上年报告的说明不带入新报告', async () => {
  const { compiler, reviewer } = await makeSchool('dafu');
  const content = demoReport();
  chapterOf(content, 'overview').prose.push({ kind: 'paragraph', text: '相关工作收到师生好评。' });
  const warning = checkReport(content).find(({ severity }) => severity === 'warning');
  if (!warning) throw new Error('nothing to answer');
  const created = await createReport(compiler, { source: 'import', content });
  if (!created.ok) throw new Error(created.message);
  const { id } = created.value;
  const answer = { fingerprint: fingerprint(warning), reason: '引用原话' };
  expect(await answerWarning(compiler, { reportId: id, ...answer })).toMatchObject({ ok: true });
  const steps = [
    { actor: compiler, action: 'submit' },
    { actor: reviewer, action: 'approve' },
    { actor: compiler, action: 'publish' },
  ] as const;
  for (const [at, { actor, action }] of steps.entries())
    expect(await transitionReport(actor, { reportId: id, action, version: at + 1 }, draw)).toMatchObject({ ok: true });
  const revised = await reviseReport(compiler, { id });
  if (!revised.ok) throw new Error(revised.message);
  const answersOf = async (reportId: string) => {
    const opened = await openReport(compiler, reportId);
    return opened.ok ? opened.value.answers : undefined;
  };
  expect(await answersOf(revised.value.id)).toMatchObject([{ ...answer, byName: 'compiler' }]);
  const { period, yearWord } = { ...content, ...content.preface };
  const next = await createReport(compiler, { source: 'last-year', fromId: id, period, yearWord });
  if (!next.ok) throw new Error(next.message);
  expect(await answersOf(next.value.id)).toEqual([]);
  const again = await createReport(compiler, { source: 'import', content });
  if (!again.ok) throw new Error(again.message);
  expect(await answersOf(again.value.id)).toEqual([]);
});
