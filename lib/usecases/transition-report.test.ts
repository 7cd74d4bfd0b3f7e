import { beforeAll, describe, expect, it } from 'vitest';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import type { ReportContent } from '@/lib/report';
import { ok } from '@/lib/result';
import type { Actor, TransitionAction } from '@/lib/workflow';
import { demoReport } from '@/prisma/demo';
import { createReport } from './create-report';
import { deleteReport } from './delete-report';
import { exportPdf } from './export-pdf';
import { listReports } from './list-reports';
import { openReport } from './open-report';
import { publicReport } from './public-reports';
import type { DrawPdf } from './publish-report';
import { reviseReport } from './revise-report';
import { savePart } from './save-part';
import { makeDraft, makeSchool, type School } from './testing/school';
import { transitionReport } from './transition-report';

withTemporaryDatabase();

const PDF = new TextEncoder().encode('%PDF-1.7 for a test');
const draw: DrawPdf = async () => ok({ pdf: PDF, pages: 1, fonts: [] as never, missing: [] });

let school: School;
beforeAll(async () => {
  school = await makeSchool('liucheng');
});

const move = (actor: Actor, reportId: string, action: TransitionAction, version: number, reason?: string) =>
  transitionReport(actor, { reportId, action, version, reason }, draw);

async function complete(content: ReportContent = demoReport()): Promise<string> {
  const created = await createReport(school.compiler, { source: 'import', content });
  if (!created.ok) throw new Error(created.message);
  return created.value.id;
}

describe('a report on its way', () => {
  it('is not sent for review while errors stand, and says which', async () => {
    const id = await makeDraft(school.compiler);
    const refused = await move(school.compiler, id, 'submit', 1);
    expect(refused).toMatchObject({ ok: false, code: 'refused' });
    const severities = (refused as { details: { findings: { severity: string }[] } }).details.findings;
    expect(severities.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('is returned with a reason, resubmitted, approved and published, and then stays as it is', async () => {
    const id = await complete();
    expect(await move(school.compiler, id, 'submit', 1)).toMatchObject({ value: { status: 'submitted', version: 2 } });
    expect(await move(school.reviewer, id, 'return', 2)).toMatchObject({ ok: false, code: 'invalid' });
    expect(await move(school.reviewer, id, 'return', 2, '缺数据')).toMatchObject({ value: { status: 'returned' } });
    expect(await move(school.compiler, id, 'submit', 3)).toMatchObject({ ok: true });
    expect(await move(school.reviewer, id, 'approve', 3)).toMatchObject({ ok: false, code: 'conflict' });
    expect(await move(school.reviewer, id, 'approve', 4)).toMatchObject({ value: { status: 'approved' } });
    expect(await move(school.compiler, id, 'publish', 5)).toMatchObject({ value: { status: 'published', version: 6 } });

    const opened = await openReport(school.compiler, id);
    if (!opened.ok || !opened.value.publication) throw new Error('not published');
    expect(opened.value.events.map(({ action }) => action)).toEqual([
      'import',
      'submit',
      'return',
      'submit',
      'approve',
      'publish',
    ]);
    const late = await savePart(school.compiler, { reportId: id, part: 'other', version: 1, content: {} });
    expect(late).toMatchObject({ ok: false, code: 'forbidden' });
    const exported = await exportPdf(school.compiler, { reportId: id });
    expect(exported.ok && Buffer.from(exported.value.pdf).equals(PDF)).toBe(true);
    const shown = await publicReport(opened.value.publication.slug);
    expect(shown).toMatchObject({ value: { content: opened.value.content, slug: 'liucheng-2025' } });
  });

  it('is not approved by the one who sent it', async () => {
    const id = await complete();
    await move(school.colleague, id, 'submit', 1);
    expect(await move(school.colleague, id, 'approve', 2)).toMatchObject({ ok: false, code: 'forbidden' });
  });

  it('is moved by one of two who act at once', async () => {
    const id = await complete();
    await move(school.compiler, id, 'submit', 1);
    const both = await Promise.all([
      move(school.reviewer, id, 'approve', 2),
      move(school.reviewer, id, 'return', 2, '请补充'),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is corrected by one new revision, at an address of its own', async () => {
    const rows = await listReports(school.compiler, { status: 'published' });
    const first = rows.ok ? rows.value[0] : undefined;
    if (!first) throw new Error('nothing is published');
    const revised = await reviseReport(school.compiler, first);
    if (!revised.ok) throw new Error(revised.message);
    expect(await reviseReport(school.compiler, first)).toMatchObject({ code: 'refused', details: revised.value });
    expect(await openReport(school.compiler, first.id)).toMatchObject({ value: { revisedById: revised.value.id } });
    expect(await openReport(school.reader, first.id)).toMatchObject({ value: { revisedById: null } });
    await move(school.compiler, revised.value.id, 'submit', 1);
    await move(school.reviewer, revised.value.id, 'approve', 2);
    expect(await move(school.compiler, revised.value.id, 'publish', 3)).toMatchObject({ ok: true });
    expect(await publicReport('liucheng-2025')).toMatchObject({ value: { superseded: 'liucheng-2025-2' } });
  });

  it('is not published beside another report of the same year', async () => {
    const id = await complete();
    await move(school.compiler, id, 'submit', 1);
    await move(school.reviewer, id, 'approve', 2);
    const refused = await move(school.compiler, id, 'publish', 3);
    expect(refused).toMatchObject({ ok: false, code: 'refused', message: expect.stringContaining('2025年已发布《') });
  });

  it('is deleted only before anybody else took part in it', async () => {
    const draft = await makeDraft(school.compiler);
    expect(await deleteReport(school.compiler, { id: draft, version: 2 })).toMatchObject({ code: 'conflict' });
    expect(await deleteReport(school.compiler, { id: draft, version: 1 })).toMatchObject({ ok: true });
    expect(await openReport(school.compiler, draft)).toMatchObject({ code: 'not-found' });
    const sent = await complete();
    await move(school.compiler, sent, 'submit', 1);
    await move(school.compiler, sent, 'withdraw', 2);
    expect(await deleteReport(school.compiler, { id: sent, version: 3 })).toMatchObject({ code: 'forbidden' });
  });

  it('is not published with a character that no font has', async () => {
    const other = await makeSchool('another');
    const created = await createReport(other.compiler, { source: 'import', content: demoReport() });
    const id = created.ok ? created.value.id : '';
    await move(other.compiler, id, 'submit', 1);
    await move(other.reviewer, id, 'approve', 2);
    const lacking: DrawPdf = async () =>
      ok({
        pdf: PDF,
        pages: 1,
        fonts: [] as never,
        missing: [{ character: '😀', source: { part: 'overview', path: 'prose.1' } }],
      });
    const refused = await transitionReport(other.compiler, { reportId: id, action: 'publish', version: 3 }, lacking);
    expect(refused).toMatchObject({
      ok: false,
      code: 'refused',
      message: expect.stringContaining('现有字体没有“😀”（一、概述　第2段）'),
      details: { missing: [{ character: '😀', where: '一、概述　第2段', part: 'overview', path: 'prose.1' }] },
    });
    expect(await move(other.compiler, id, 'publish', 3)).toMatchObject({ value: { status: 'published' } });
  });
});
