import type { ReportContent } from '@/lib/report';
import { chapterNames } from '@/lib/report/part-names';
import { type Finding, fingerprint, SEVERITIES, type Severity } from '@/lib/validation/finding';
import { placeBefore } from '@/lib/validation/place-before';

/** A written reason to a warning, as the server gives it. */
export type Answer = { fingerprint: string; reason: string; byName: string; at: string };
/** With the words for its place within the chapter. */
export type AnsweredFinding = { finding: Finding; place: string; fingerprint: string; answer: Answer | null };
/** What one rule says in one chapter. */
export type FindingKind = { rule: string; findings: AnsweredFinding[] };
export type FindingGroup = { chapter: string; title: string; count: number; kinds: FindingKind[] };
export type SeverityGroup = { severity: Severity; count: number; chapters: FindingGroup[] };

/** What must be mended first, then what should be looked at; each by chapter in printed order. Only what there is. */
export function groupFindings(
  content: ReportContent,
  findings: readonly Finding[],
  answers: readonly Answer[],
): SeverityGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : [{ severity, count: own.length, chapters: byChapter(content, own, answers) }];
  });
}

/** The chapters in printed order, with the names they are printed under. */
export function chapterTitles(content: ReportContent): { chapter: string; title: string }[] {
  const chapters = [
    { chapter: 'preface', title: '标题和前言' },
    ...chapterNames(content).map(({ key, mark, heading }) => ({ chapter: key, title: mark + heading })),
    { chapter: 'checklist', title: '清单事项公开情况表' },
    { chapter: 'signature', title: '落款和附件' },
  ];
  return chapters.filter(({ chapter }, i) => chapters.findIndex((other) => other.chapter === chapter) === i);
}

function byChapter(content: ReportContent, findings: Finding[], answers: readonly Answer[]): FindingGroup[] {
  const known = new Map(chapterTitles(content).map(({ chapter, title }) => [chapter, title]));
  const order = new Set([...known.keys(), ...findings.map(({ chapter }) => chapter)]);
  return [...order].flatMap((chapter) => {
    const own = findings.filter((finding) => finding.chapter === chapter);
    const title = known.get(chapter) ?? '其他';
    const kinds = [...new Set(own.map(({ rule }) => rule))].map((rule) => ({
      rule,
      findings: own.filter((f) => f.rule === rule).map((f) => answered(content, f, answers)),
    }));
    return own.length === 0 ? [] : [{ chapter, title, count: own.length, kinds }];
  });
}

function answered(content: ReportContent, finding: Finding, answers: readonly Answer[]): AnsweredFinding {
  const print = fingerprint(finding);
  const place = placeBefore(content, finding);
  return { finding, place, fingerprint: print, answer: answers.find((answer) => answer.fingerprint === print) ?? null };
}

export type FindingCounts = Record<Severity, number> & { unanswered: number };

/** How many of each, and how many warnings still lack a reason. */
export function countFindings(findings: readonly Finding[], answers: readonly Answer[]): FindingCounts {
  const prints = new Set(answers.map((answer) => answer.fingerprint));
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  return {
    error: count('error').length,
    warning: count('warning').length,
    hint: count('hint').length,
    unanswered: count('warning').filter((finding) => !prints.has(fingerprint(finding))).length,
  };
}
