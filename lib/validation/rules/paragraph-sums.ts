import { tolerance } from '@/lib/prose';
import { findBackReferences } from '@/lib/prose/back-references';
import { type Division, findDivisions, type Line } from '@/lib/prose/divisions';
import { rememberedBy } from '@/lib/prose/remembered';
import { blockText, formatNumber, type Prose } from '@/lib/report';
import type { Finding } from '../finding';
import { type ProseText, proseTexts } from '../prose-texts';
import { finding, type Rule } from '../rule';
import { lastSentence } from '../sentences';

/** Further off than this, what stands below a total is another matter; less where only its form calls it its parts. */
const TOLD = 0.5;
const UNTOLD = 0.1;
/** Parts that only stand behind a total of their unit have to come very near to it. */
const AT_HAND = 0.05;

/** Totals whose parts stand in the paragraphs below, and parts whose total stands in an earlier sentence. */
export const paragraphSums: Rule = {
  id: 'sum-mismatch',
  check: (report) => proseTexts(report).flatMap(findingsIn),
};

const findingsIn = rememberedBy(({ key }: ProseText) => key, read);

function read({ part, prose }: ProseText): readonly Finding[] {
  const lines = linesOf(prose);
  const off = (line: number, said: Sum, quote = lastSentence(lines[line]?.text ?? '')) =>
    finding('sum-mismatch', 'warning', part, messageOf(said), {
      path: `prose.${line}`,
      quote,
      values: { total: said.total, sum: said.sum, difference: differenceOf(said) },
    });
  return [
    ...findDivisions(lines).flatMap((division) => {
      const said = judge(division, division.told ? TOLD : UNTOLD);
      return said ? [off(division.line, said)] : [];
    }),
    ...findBackReferences(lines.map(({ text }) => text)).flatMap((reference) => {
      const said = judge(reference, reference.named ? TOLD : AT_HAND);
      return said ? [off(reference.line, said, reference.quote)] : [];
    }),
  ];
}

const linesOf = (prose: Prose): Line[] =>
  prose.map((block) => ({ text: blockText(block), level: block.kind === 'paragraph' ? 0 : block.level }));

type Sum = { parts: readonly number[]; sum: number; total: number };

const round = (n: number): number => Math.round(n * 100) / 100;

function judge({ total, parts }: Pick<Division, 'total' | 'parts'>, within: number): Sum | undefined {
  const values = parts.map(({ value }) => value);
  const sum = round(values.reduce((a, b) => a + b, 0));
  const off = Math.abs(sum - total.value);
  const slack = [total, ...parts].reduce((open, q) => open + tolerance(q), 1e-6);
  return off <= slack || off > total.value * within ? undefined : { parts: values, sum, total: total.value };
}

const differenceOf = ({ sum, total }: Sum): number => round(Math.abs(sum - total));

const messageOf = (said: Sum): string =>
  `${said.parts.join('＋')}＝${said.sum}，与总数${said.total}不符，相差${formatNumber(differenceOf(said))}`;
