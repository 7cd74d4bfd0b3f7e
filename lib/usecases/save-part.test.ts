import { beforeAll, describe, expect, it } from 'vitest';
import { acrossInstitutions } from '@/lib/persistence';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import type { ChapterContent } from '@/lib/report';
import type { Actor } from '@/lib/workflow';
import { assignPart } from './assign-part';
import { listEdits } from './list-edits';
import { openReport } from './open-report';
import { readPart } from './read-part';
import { savePart } from './save-part';
import { makeDraft, makeSchool, type School } from './testing/school';

withTemporaryDatabase();

const chapter = (text: string): ChapterContent => ({
  omitted: false,
  heading: null,
  prose: [{ kind: 'paragraph', text }],
  tables: {},
});

describe('saving a part', () => {
  let school: School;
  let reportId: string;
  beforeAll(async () => {
    school = await makeSchool('baocun');
    reportId = await makeDraft(school.compiler);
  });
  const save = (actor: Actor, version: number, text: string) =>
    savePart(actor, { reportId, part: 'overview', version, content: chapter(text) });

  it('raises the version, and answers a save that came too late with what stands there now', async () => {
    expect(await save(school.compiler, 1, '甲')).toMatchObject({ ok: true, value: { version: 2 } });
    const late = await save(school.colleague, 1, '乙');
    expect(late).toMatchObject({ ok: false, code: 'conflict', details: { version: 2, content: chapter('甲') } });
    expect(late).toMatchObject({ details: { updatedByName: 'compiler' } });
  });

  it('keeps nothing under another name than that of the person whose page it was typed on', async () => {
    const given = { reportId, part: 'overview' as const, version: 2, content: chapter('丙') };
    const taken = await savePart(school.colleague, { ...given, person: school.compiler.id });
    expect(taken).toMatchObject({ ok: false, code: 'unauthenticated' });
    const kept = await readPart(school.compiler, { reportId, part: 'overview' });
    expect(kept).toMatchObject({ value: { version: 2, content: chapter('甲') } });
  });

  it('takes the same text again for a repeated request, not for a conflict', async () => {
    expect(await save(school.compiler, 1, '甲')).toMatchObject({ ok: true, value: { version: 2 } });
  });

  it('lets exactly one of many simultaneous saves through', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `并发${index}`);
    const results = await Promise.all(texts.map((text) => save(school.compiler, 2, text)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.code === 'conflict')).toHaveLength(11);
  });

  it('lets a 信息员 save only what the department was given', async () => {
    expect(await save(school.contributor, 3, '代写')).toMatchObject({ ok: false, code: 'forbidden' });
    await assignPart(school.compiler, { reportId, part: 'overview', departmentId: school.department });
    expect(await save(school.contributor, 3, '代写')).toMatchObject({ ok: true, value: { version: 4 } });
  });

  it('gives an item to the department that is printed beside it, and lets only the compiler print another', async () => {
    const part = 'item:7';
    const kept = await readPart(school.compiler, { reportId, part });
    if (!kept.ok) throw new Error(kept.message);
    const content = { ...(kept.value.content as object), department: '招生办公室' };
    const saved = await savePart(school.compiler, { reportId, part, version: kept.value.version, content });
    expect(saved).toMatchObject({ ok: true });
    const opened = await openReport(school.contributor, reportId);
    expect(opened).toMatchObject({ value: { may: { editParts: expect.arrayContaining([part]) } } });
    const version = kept.value.version + 1;
    const passedOn = { ...content, department: '教务处' };
    const refused = await savePart(school.contributor, { reportId, part, version, content: passedOn });
    expect(refused).toMatchObject({ ok: false, code: 'forbidden' });
  });

  it('is told in the history once a sitting, whoever saved in between, and nowhere else', async () => {
    const own = await makeDraft(school.compiler);
    const put = (actor: Actor, version: number, part: 'overview' | 'other' = 'overview') =>
      savePart(actor, { reportId: own, part, version, content: chapter(`${version}`) });
    await put(school.compiler, 1);
    await put(school.compiler, 2);
    await put(school.colleague, 3);
    await put(school.compiler, 4);
    await put(school.compiler, 1, 'other');
    await acrossInstitutions().part.updateMany({
      where: { reportId: own, key: 'overview' },
      data: { updatedAt: new Date(Date.now() - 31 * 60_000) },
    });
    await put(school.compiler, 5);
    await put(school.compiler, 6);
    await acrossInstitutions().report.update({ where: { id: own }, data: { submittedAt: new Date() } });
    await put(school.compiler, 7);
    await put(school.compiler, 8);
    const edits = await listEdits(school.colleague, own);
    const told = edits.ok ? edits.value.map(({ actorName, part }) => `${actorName} ${part}`) : [];
    expect(told).toEqual([
      'compiler overview',
      'colleague overview',
      'compiler overview',
      'compiler other',
      'compiler overview',
      'compiler overview',
    ]);
    const opened = await openReport(school.compiler, own);
    expect(opened.ok && opened.value.events.map(({ action }) => action)).toEqual(['create']);
    expect(await listEdits((await makeSchool('pangguan')).compiler, own)).toMatchObject({ code: 'not-found' });
  });

  it('names the field that is too long', async () => {
    const content = { ...chapter('甲'), heading: '长'.repeat(501) };
    const refused = await savePart(school.compiler, { reportId, part: 'overview', version: 4, content });
    expect(refused).toMatchObject({ ok: false, code: 'invalid', message: '标题：过长，最多500个字符。' });
  });

  it('answers for another school’s report as for one that does not exist', async () => {
    const other = await makeSchool('waixiao');
    const given = { part: 'overview', version: 4, content: chapter('外校') } as const;
    const foreign = await savePart(other.compiler, { ...given, reportId });
    expect(foreign).toEqual(await savePart(other.compiler, { ...given, reportId: 'no-such-report' }));
    expect(foreign).toMatchObject({ ok: false, code: 'not-found' });
  });
});
