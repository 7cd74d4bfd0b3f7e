import { tolerance } from '@/lib/prose';
import { type Division, findDivisions, type Line } from '@/lib/prose/divisions';
import { findFlatTables } from '@/lib/prose/flat-tables';
import { rememberedBy } from '@/lib/prose/remembered';
import { blockText, formatNumber, type Prose } from '@/lib/report';
import type { Finding } from '../finding';
import { type ProseText, proseTexts } from '../prose-texts';
import { finding, type Rule } from '../rule';

/** Further off than this, what stands below a total is another matter; less where only its form calls it its parts. */
const TOLD = 0.5;
const UNTOLD = 0.1;
/** A column is not quoted in full where it is long. */
const WRITTEN_OUT = 12;

/** Totals whose parts stand in the paragraphs below, and tables of a foreign file that became paragraphs. */
export const paragraphSums: Rule = {
  id: 'sum-mismatch',
  check: (report) => proseTexts(report).flatMap(findingsIn),
};

const findingsIn = rememberedBy(({ key }: ProseText) => key, read);

function read({ part, prose }: ProseText): readonly Finding[] {
  const lines = linesOf(prose);
  const off = (line: number, said: Sum) =>
    finding('sum-mismatch', 'warning', part, messageOf(said), {
      path: `prose.${line}`,
      quote: lines[line]?.text ?? '',
      values: { total: said.total, sum: said.sum, difference: differenceOf(said) },
    });
  return [
    ...findDivisions(lines).flatMap((division) => {
      const said = judge(division);
      return said ? [off(division.line, said)] : [];
    }),
    ...findFlatTables(lines.map(({ text }) => text)).flatMap(({ line, name, columns }) =>
      columns.flatMap(({ parts, total }) => {
        const sum = sumOf(parts);
        return Math.abs(sum - total) < 1e-6 ? [] : [off(line, { parts, total, sum, name })];
      }),
    ),
  ];
}

const linesOf = (prose: Prose): Line[] =>
  prose.map((block) => ({ text: blockText(block), level: block.kind === 'paragraph' ? 0 : block.level }));

type Sum = { parts: readonly number[]; sum: number; total: number; name?: string };

const sumOf = (parts: readonly number[]): number => Math.round(parts.reduce((a, b) => a + b, 0) * 100) / 100;

function judge({ total, parts, told }: Division): Sum | undefined {
  const values = parts.map(({ value }) => value);
  const sum = sumOf(values);
  const off = Math.abs(sum - total.value);
  const slack = [total, ...parts].reduce((open, q) => open + tolerance(q), 1e-6);
  return off <= slack || off > total.value * (told ? TOLD : UNTOLD)
    ? undefined
    : { parts: values, sum, total: total.value };
}

const differenceOf = ({ sum, total }: Sum): number => Math.round(Math.abs(sum - total) * 100) / 100;

function messageOf({ parts, sum, total, name }: Sum): string {
  const written = parts.length <= WRITTEN_OUT ? parts.join('＋') : `以上${parts.length}行之和`;
  return `${written}＝${sum}，与${name ?? '总数'}${total}不符，相差${formatNumber(differenceOf({ parts, sum, total }))}`;
}
