import type { ReportContent } from '@/lib/report';
import { chapterNames } from '@/lib/report/part-names';
import { placeName } from '@/lib/report/place-name';
import { type Finding, fingerprint, SEVERITIES, type Severity } from '@/lib/validation/finding';

/** A written reason to a warning, as the server gives it. */
export type Answer = { fingerprint: string; reason: string; byName: string; at: string };
/** With the words for its place within the chapter. */
export type AnsweredFinding = { finding: Finding; place: string; fingerprint: string; answer: Answer | null };
export type FindingGroup = { chapter: string; title: string; findings: AnsweredFinding[] };

/** Findings by chapter in printed order, within it errors first; only chapters that have any. */
export function groupFindings(content: ReportContent, findings: Finding[], answers: Answer[]): FindingGroup[] {
  const chapters = [
    { chapter: 'preface', title: '标题和前言' },
    ...chapterNames(content).map(({ key, mark, heading }) => ({ chapter: key, title: mark + heading })),
    { chapter: 'checklist', title: '清单事项公开情况表' },
    { chapter: 'signature', title: '落款和附件' },
  ];
  const known = new Map(chapters.toReversed().map(({ chapter, title }) => [chapter, title]));
  const order = [...new Set(chapters.map(({ chapter }) => chapter)), ...findings.map((f) => f.chapter)];
  return [...new Set(order)].flatMap((chapter) => {
    const own = findings.filter((finding) => finding.chapter === chapter).toSorted(bySeverity);
    const title = known.get(chapter) ?? '其他';
    return own.length === 0 ? [] : [{ chapter, title, findings: own.map((f) => answered(content, f, answers)) }];
  });
}

const bySeverity = (a: Finding, b: Finding) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

function answered(content: ReportContent, finding: Finding, answers: Answer[]): AnsweredFinding {
  const print = fingerprint(finding);
  const place = placeName(content, finding);
  return { finding, place, fingerprint: print, answer: answers.find((answer) => answer.fingerprint === print) ?? null };
}

export type FindingCounts = Record<Severity, number> & { unanswered: number };

/** How many of each, and how many warnings still lack a reason. */
export function countFindings(findings: Finding[], answers: Answer[]): FindingCounts {
  const prints = new Set(answers.map((answer) => answer.fingerprint));
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  return {
    error: count('error').length,
    warning: count('warning').length,
    hint: count('hint').length,
    unanswered: count('warning').filter((finding) => !prints.has(fingerprint(finding))).length,
  };
}
