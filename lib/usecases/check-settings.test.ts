import { beforeAll, describe, expect, it } from 'vitest';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import { type PartKey, proseText, type ReportContent } from '@/lib/report';
import { DEFAULT_SETTINGS } from '@/lib/validation';
import type { Actor } from '@/lib/workflow';
import { demoReport } from '@/prisma/demo';
import { createReport } from './create-report';
import { getInstitution } from './get-institution';
import { listReports } from './list-reports';
import { openReport } from './open-report';
import { makeSchool, type School } from './testing/school';
import { transitionReport } from './transition-report';
import { updateInstitution } from './update-institution';

withTemporaryDatabase();

let ours: School;
let theirs: School;
beforeAll(async () => {
  ours = await makeSchool('benxiao');
  theirs = await makeSchool('waixiao');
});

/** Some words of the demo report's last prose paragraph of this part. */
function wordsOf(content: ReportContent, key: PartKey): string {
  const chapter = content.chapters.find((one) => one.key === key);
  return proseText(chapter?.content.prose ?? []).slice(-8, -2);
}
const WORD = wordsOf(demoReport(), 'overview');

async function setWord(school: School, word: string) {
  const kept = await getInstitution(school.admin);
  if (!kept.ok) throw new Error(kept.message);
  const checkSettings = { ...DEFAULT_SETTINGS, secrecyWords: [{ word, why: '试验' }] };
  return updateInstitution(school.admin, { ...kept.value, checkSettings });
}

async function complete({ compiler }: School, content = demoReport()): Promise<string> {
  const created = await createReport(compiler, { source: 'import', content });
  if (!created.ok) throw new Error(created.message);
  return created.value.id;
}

/** What the pages of a report find with what they are given. */
async function found({ compiler }: School, id: string) {
  const opened = await openReport(compiler, id);
  if (!opened.ok) throw new Error(opened.message);
  return opened.value.findings.filter(({ rule }) => rule === 'secrecy-word');
}

describe('a school’s own settings', () => {
  it('find its word in its reports, and in no other school’s', async () => {
    const [own, other] = [await complete(ours), await complete(theirs)];
    expect(await found(ours, own)).toEqual([]);
    expect(await setWord(ours, WORD)).toMatchObject({ ok: true });
    expect(await found(ours, own)).toMatchObject([{ severity: 'warning', values: { word: WORD } }]);
    expect((await found(ours, own))[0]?.message).toContain(`“${WORD}”（试验）`);
    expect(await found(theirs, other)).toEqual([]);
    expect(await getInstitution(theirs.admin)).toMatchObject({ value: { checkSettings: DEFAULT_SETTINGS } });
  });

  it('list of words reaches the browsers of those alone who write; the others see what it found', async () => {
    await setWord(ours, WORD);
    const id = await complete(ours);
    const opened = async (actor: Actor) => {
      const given = await openReport(actor, id);
      if (!given.ok) throw new Error(given.message);
      const { settings, findings } = given.value;
      return {
        words: settings.secrecyWords.length,
        found: findings.filter(({ rule }) => rule === 'secrecy-word').length,
      };
    };
    expect(await opened(ours.compiler)).toEqual({ words: 1, found: 1 });
    for (const actor of [ours.reviewer, ours.admin]) expect(await opened(actor)).toEqual({ words: 0, found: 1 });
    await transitionReport(ours.compiler, { reportId: id, action: 'submit', version: 1 });
    for (const actor of [ours.compiler, ours.reviewer, ours.reader])
      expect(await opened(actor)).toEqual({ words: 0, found: 1 });
  });

  it('stand beside the errors that keep a report from being sent, and are asked for the list', async () => {
    await setWord(ours, WORD);
    await setWord(theirs, '别的词语');
    const broken = { ...demoReport(), signature: { ...demoReport().signature, date: '' } };
    const refusal = async (school: School) => {
      const given = { reportId: await complete(school, broken), action: 'submit', version: 1 } as const;
      return JSON.stringify(await transitionReport(school.compiler, given));
    };
    expect(await refusal(ours)).toContain('"secrecy-word"');
    const elsewhere = await refusal(theirs);
    expect(elsewhere).toContain('"refused"');
    expect(elsewhere).not.toContain('"secrecy-word"');
    expect(await listReports(ours.compiler)).toMatchObject({ ok: true });
  });

  it('are the administrator’s to set, and stay when other data of the school are saved', async () => {
    const kept = await getInstitution(ours.admin);
    if (!kept.ok) throw new Error(kept.message);
    const { name, profile, contact } = kept.value;
    for (const actor of [ours.compiler, ours.contributor, ours.reviewer, ours.reader]) {
      expect(await updateInstitution(actor, kept.value)).toMatchObject({ ok: false, code: 'forbidden' });
    }
    await updateInstitution(ours.admin, { name, profile, contact });
    expect(await getInstitution(ours.admin)).toMatchObject({ value: { checkSettings: kept.value.checkSettings } });
  });
});
