import type { Correction } from '@/lib/prose/correction';
import { type Readings, readingsOf, remembered } from '@/lib/prose/remembered';
import { blockText, CHECKLIST, itemOf, itemPart, type PartKey, type Prose, type ReportContent } from '@/lib/report';
import { changeOf } from './change';
import type { Finding, Severity } from './finding';
import { oncePerCheck } from './once-per-check';
import { finding, type Rule } from './rule';

/** One written text of the report, where the workspace finds it. */
export type Passage = {
  part: PartKey;
  path: string;
  text: string;
  /** What was read of the text before: sixty rules would look for it one by one. */
  readings?: Readings;
};

/** The same words are one string at every check, so that what was read of them is found without comparing them. */
const sameString = remembered((text) => text);

const blocks = (part: PartKey, prose: Prose, at = 'prose'): Passage[] =>
  prose.map((block, i) => {
    const text = sameString(blockText(block));
    return { part, path: `${at}.${i}`, text, readings: readingsOf(text) };
  });

/** The paragraphs and headings of preface and printed chapters. */
export const prosePassages = oncePerCheck((report): readonly Passage[] => [
  ...blocks('preface', report.preface.prose),
  ...report.chapters
    .filter(({ content }) => !content.omitted)
    .flatMap(({ key, content }) => [
      ...(content.heading ? [{ part: key, path: 'heading', text: content.heading }] : []),
      ...blocks(key, content.prose),
    ]),
]);

/** The paragraphs of the printed chapters. */
export const chapterPassages = oncePerCheck((report): readonly Passage[] =>
  prosePassages(report).filter(({ part, path }) => part !== 'preface' && path !== 'heading'),
);

/** Everything that is printed in the author's words: also remarks of the 50 items and attachments. */
export const writtenPassages = oncePerCheck((report): readonly Passage[] => [
  ...prosePassages(report),
  ...CHECKLIST.flatMap(({ number }) => {
    const remark = itemOf(report, number)?.remark ?? '';
    return remark.trim() === '' ? [] : [{ part: itemPart(number), path: 'remark', text: sameString(remark) }];
  }),
  ...report.signature.attachments.flatMap(({ title, prose }, i): Passage[] => [
    { part: 'signature', path: `attachments.${i}.title`, text: title },
    ...blocks('signature', prose, `attachments.${i}.prose`),
  ]),
]);

/** What a reader remarks on in one text. */
export type Remark = { severity: Severity; message: string; fix?: readonly Correction[] } & Pick<
  Finding,
  'quote' | 'basis' | 'values'
>;

/** A remark as a finding of its text, its corrections as changes there. */
export const findingIn = (id: string, passage: Passage, { severity, message, fix, ...more }: Remark): Finding =>
  finding(id, severity, passage.part, message, {
    path: passage.path,
    ...more,
    ...(fix && { fix: fix.map((correction) => changeOf(passage, correction)) }),
  });

/** A rule that reads each text by itself. */
export function textRule(
  id: string,
  read: (text: string, readings: Readings) => readonly Remark[],
  passages: (report: ReportContent) => readonly Passage[] = prosePassages,
): Rule {
  const remarksOn = remembered(read);
  return { id, check: (report) => findingsIn(id, passages(report), remarksOn) };
}

type Read = (text: string, readings?: Readings) => readonly Remark[];

function findingsIn(id: string, passages: readonly Passage[], remarksOn: Read) {
  const findings: Finding[] = [];
  for (const passage of passages)
    for (const remark of remarksOn(passage.text, passage.readings)) findings.push(findingIn(id, passage, remark));
  return findings;
}
