import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf, type ReportContent, type SignatureContent } from '@/lib/report';
import { applyChanges } from './apply-changes';
import { SEVERITIES } from './finding';
import { uniformChanges } from './normalise-report';
import { artefact } from './rules/artefact';
import { answering, chapterOf, said } from './rules/changed.arbitrary';
import { halfWidth } from './rules/punctuation';

const PIECES = [
  '公开',
  '条',
  ' ',
  '\t',
  ',',
  ';',
  ':',
  '(',
  ')',
  '"',
  '?',
  '3',
  '1,234',
  '＝',
  '=',
  '/',
  '《办法》',
  '。',
];
const words = fc
  .array(fc.constantFrom(...PIECES, '（', '）', '“', '网站(https://a.example.cn/x)', 'Word (2019)', '(2022)', '号'), {
    maxLength: 16,
  })
  .map((pieces) => pieces.join(''));

const saying = (text: string, remark: string): ReportContent => {
  const report = answering(24, { remark });
  chapterOf(report, 'overview').prose = [{ kind: 'paragraph', text }];
  return report;
};

/** The report with some of what 规范化文字 proposes. */
function made(report: ReportContent, keep: (index: number) => boolean): ReportContent {
  const { parts, refused } = applyChanges(
    (part) => partOf(report, part),
    uniformChanges(report).filter((_, i) => keep(i)),
  );
  expect(refused).toEqual([]);
  const next = structuredClone(report);
  for (const [part, content] of parts) {
    if (part === 'overview') Object.assign(chapterOf(next, 'overview'), content);
    if (part === 'item:24') Object.assign(next.items['24'] ?? {}, content);
    if (part === 'signature') next.signature = content as SignatureContent;
  }
  return next;
}

const marks = (report: ReportContent) => halfWidth.check(report, {});
const rank = (report: ReportContent) =>
  Math.min(...marks(report).map(({ severity }) => SEVERITIES.indexOf(severity)), 3);

describe('规范化文字与核对说的是同一件事', () => {
  it('after it nothing is told that it could have mended, and it proposes nothing', () => {
    fc.assert(
      fc.property(words, words, (text, remark) => {
        const after = made(saying(text, remark), () => true);
        expect(uniformChanges(after)).toEqual([]);
        expect(marks(after).filter(({ fix, severity }) => fix || severity !== 'hint')).toEqual([]);
        expect(said(artefact, after).filter((message) => message.includes('空格'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('what the rule offers to mend are its proposals for marks', () => {
    fc.assert(
      fc.property(words, words, (text, remark) => {
        const report = saying(text, remark);
        const offered = marks(report).flatMap(({ fix }) => fix ?? []);
        const place = ({ part, at }: { part: string; at: number }) => `${part} ${at}`;
        expect(offered.map(place).toSorted()).toEqual(
          uniformChanges(report)
            .filter(({ kind }) => kind === 'mark')
            .map(place)
            .toSorted(),
        );
      }),
    );
  });

  it('never raises what is told, however much of it is left out', () => {
    fc.assert(
      fc.property(words, words, fc.func(fc.boolean()), (text, remark, keep) => {
        const report = saying(text, remark);
        expect(rank(made(report, keep))).toBeGreaterThanOrEqual(rank(report));
      }),
      { numRuns: 300 },
    );
  });
});
