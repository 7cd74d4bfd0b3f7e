import { blockText, formatNumber, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';

const UNIT = '条|篇|项|次|件|人次|人|期|份|个|场|部|名|张|批|门';
/** A counted thing: "269 条"; 近, 约, 余, 万 make it approximate. */
const COUNT = new RegExp(
  `(近|约|超过?|逾)?\\s*(\\d{1,12}(?:[,，]\\d{3})*(?:\\.\\d+)?)\\s*([万亿]?余?多?)\\s*(${UNIT})`,
  'g',
);
const PARTS_FOLLOW = /(?:其中|包括|分别为|分别是)/;
/** Nothing is said of parts that leave more than this share of the total open: 其中 often names only some. */
const SMALL_GAP = 0.02;

type Count = { value: number; unit: string; exact: boolean; end: number };

const counts = (text: string): Count[] =>
  [...text.matchAll(COUNT)].map((m) => ({
    value: Number((m[2] ?? '').replace(/[,，]/g, '')),
    unit: m[4] ?? '',
    exact: !m[1] && !m[3],
    end: (m.index ?? 0) + m[0].length,
  }));

/** The counts of the total's unit, up to the first clause that speaks of something else. */
function partsOf(text: string, unit: string): Count[] {
  const parts: Count[] = [];
  for (const count of counts(text)) {
    if (count.unit !== unit) break;
    parts.push(count);
  }
  return parts;
}

/** One sentence of the form "共…466条，其中…269条，…162条，…91条". */
function judge(sentence: string): { total: number; parts: number[]; unit: string; quote: string } | undefined {
  // What stands in brackets explains a part and is none itself.
  const plain = sentence.replace(/[（(][^（）()]*[）)]/g, (bracket) => '　'.repeat(bracket.length));
  const marker = PARTS_FOLLOW.exec(plain);
  if (!marker) return undefined;
  const before = counts(plain.slice(0, marker.index));
  const total = before.at(-1);
  // Between the total and 其中 stands nothing but a comma, else the parts belong to something else.
  if (!total || !/^[\s，,、：:]*$/.test(plain.slice(total.end, marker.index))) return undefined;
  const start = marker.index + marker[0].length;
  const rest = plain.slice(start);
  const parts = partsOf(rest, total.unit);
  if (parts.length < 2 || !total.exact || parts.some((part) => !part.exact)) return undefined;
  if (PARTS_FOLLOW.test(rest.slice(0, parts.at(-1)?.end))) return undefined;
  const quote = sentence.slice(clauseStart(plain, total.end), start + (parts.at(-1)?.end ?? 0)).trim();
  return { total: total.value, parts: parts.map((part) => part.value), unit: total.unit, quote };
}

const clauseStart = (text: string, end: number): number => Math.max(0, text.slice(0, end).search(/[^，,]*$/));

/** People are often counted by several traits at once (教授、博士), so their parts may rightly overlap. */
const PEOPLE = new Set(['人', '名']);

/** "共10件，其中网上6件，信函4件，已答复10件": the parts were complete before the last count, which says something else. */
const isCompleteBefore = (parts: number[], total: number): boolean =>
  parts.some((_, i) => i > 0 && parts.slice(0, i + 1).reduce((a, b) => a + b, 0) === total);

function findingOf(report: Finding['part'], path: string, sentence: string): Finding[] {
  const judged = judge(sentence);
  if (!judged) return [];
  const { total, parts, unit, quote } = judged;
  const sum = Math.round(parts.reduce((a, b) => a + b, 0) * 100) / 100;
  if (sum === total || isCompleteBefore(parts, total)) return [];
  const certain = sum > total || total - sum <= total * SMALL_GAP;
  if (!certain) return [];
  const off = formatNumber(Math.abs(sum - total));
  const message = `${parts.join('＋')}＝${sum}，与总数${total}不符，相差${off}`;
  const severity = sum > total && !PEOPLE.has(unit) ? 'error' : 'warning';
  return [
    finding('sum-mismatch', severity, report, message, {
      path,
      quote,
      values: { total, sum, difference: Math.abs(sum - total) },
    }),
  ];
}

/** 其中-sums in prose, the commonest fault of published reports. */
export const enumerations: Rule = {
  id: 'sum-mismatch',
  check: (report: ReportContent) =>
    report.chapters
      .filter(({ content }) => !content.omitted)
      .flatMap(({ key, content }) =>
        content.prose.flatMap((block, i) =>
          blockText(block)
            .split(/[。；;！？]/)
            .flatMap((sentence) => findingOf(key, `prose.${i}`, sentence)),
        ),
      ),
};
