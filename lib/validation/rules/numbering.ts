import { findSeries, type Series, withoutTitles } from '@/lib/prose';
import { rememberedBy } from '@/lib/prose/remembered';
import { chineseOrdinal } from '@/lib/report';
import type { Finding } from '../finding';
import { type ProseText, proseTexts } from '../prose-texts';
import { finding, type Rule } from '../rule';

const NAMES: Record<Series['form'], (n: number) => string> = {
  shi: (n) => `${chineseOrdinal(n)}是`,
  bracket: (n) => `（${n}）`,
  circle: (n) => '①②③④⑤⑥⑦⑧⑨⑩'[n - 1] ?? String(n),
  digit: (n) => `${n}.`,
  order: String,
};
/** Brackets also refer to other places: only a list of some length is one. */
const LEAST: Record<Series['form'], number> = {
  shi: 2,
  bracket: 3,
  circle: 2,
  digit: 3,
  order: Number.POSITIVE_INFINITY,
};

/** 一是……三是……: a point is missing or told twice. */
export const numbering: Rule = {
  id: 'numbering',
  check: (report) => proseTexts(report).flatMap(findingsIn),
};

const findingsIn = rememberedBy(({ key }: ProseText) => key, read);

function read({ part, text, blockAt }: ProseText): readonly Finding[] {
  return findSeries(withoutTitles(text)).flatMap((series): Finding[] => {
    const slip = slipOf(series);
    if (slip === undefined) return [];
    const jump = text.indexOf(slip.mark, series.start + 1);
    const start = jump > series.start && jump < series.end ? jump : series.start;
    const quote = text.slice(start, start + QUOTED).split('\n')[0] ?? '';
    const more = { path: `prose.${blockAt(start)}`, quote, values: { numbers: series.numbers.join('、') } };
    return [finding('numbering', 'warning', part, slip.said, more)];
  });
}

const QUOTED = 24;

/** What is wrong, and the mark that does not follow. */
function slipOf({ form, numbers }: Series): { said: string; mark: string } | undefined {
  if (numbers[0] !== 1 || numbers.length < LEAST[form]) return undefined;
  const at = numbers.findIndex((number, i) => number !== i + 1);
  if (at < 0) return undefined;
  const [before, found] = [numbers[at - 1] ?? 0, numbers[at] ?? 0];
  const name = NAMES[form];
  const mark = name(found);
  if (found === before) return { said: `“${mark}”出现了两次，请核对序号`, mark };
  return { said: `“${name(before)}”之后是“${mark}”，缺“${name(before + 1)}”或序号有误`, mark };
}
