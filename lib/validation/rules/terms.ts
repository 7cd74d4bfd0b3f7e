import { findYearSpans, ownWords, withoutTitles, type YearSpan } from '@/lib/prose';
import { blankOut } from '@/lib/prose/mask';
import { type Readings, remembered } from '@/lib/prose/remembered';
import type { ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { type Passage, prosePassages, writtenPassages } from '../passages';
import { finding, type Rule } from '../rule';

/** Two ways to say one thing; a report keeps to one. The pattern matches either, `of` tells which it was. */
type Pair = { forms: readonly [RegExp, RegExp]; names: readonly [string, string]; severity: Finding['severity'] };

const PAIRS: readonly Pair[] = [
  {
    names: ['信息公开办公室', '信息公开工作办公室'],
    forms: [/信息公开办公室/g, /信息公开工作办公室/g],
    severity: 'warning',
  },
  {
    names: ['信息公开领导小组', '信息公开工作领导小组'],
    forms: [/信息公开领导小组/g, /信息公开工作领导小组/g],
    severity: 'warning',
  },
  {
    names: ['信息公开网', '信息公开网站'],
    forms: [/信息公开网(?!站|络|[上页格址])/g, /(?<!(?:学院|部门|单位|部处)的?)信息公开网站/g],
    severity: 'hint',
  },
  {
    names: ['研究生院', '研究生处'],
    forms: [/研究生院/g, /研究生处/g],
    severity: 'hint',
  },
  {
    names: ['党政办公室', '学校办公室'],
    forms: [/(?<!(?:院系?|系|部门|单位|各|二级)的?)党政办公室/g, /(?<!(?:各|兄弟)[^，。]{0,3})学校办公室/g],
    severity: 'hint',
  },
  { names: ['拓宽', '扩宽'], forms: [/拓宽/g, /扩宽/g], severity: 'hint' },
  { names: ['其他', '其它'], forms: [/其他/g, /其它/g], severity: 'hint' },
  { names: ['账号', '帐号'], forms: [/账号/g, /帐号/g], severity: 'hint' },
];

type Use = Pick<Passage, 'part' | 'path'> & { quote: string };

/**
 * Where each of some forms is used in the author's own words, in the order of the report.
 * @param own of a text its own words
 */
function usesOf(forms: readonly RegExp[], own = ownWords): (report: ReportContent) => readonly Use[][] {
  const any = new RegExp(forms.map(({ source }) => source).join('|'));
  const told = remembered((text, readings) =>
    any.test(text)
      ? forms.flatMap((form, at) => (own(text, readings).match(form) ?? []).map((quote) => ({ at, quote })))
      : NONE,
  );
  return (report) => {
    const uses = forms.map((): Use[] => []);
    for (const { part, path, text, readings } of prosePassages(report))
      for (const { at, quote } of told(text, readings)) uses[at]?.push({ part, path, quote });
    return uses;
  };
}

const NONE: readonly { at: number; quote: string }[] = [];

function mixed({ names, severity }: Pair, one: readonly Use[], other: readonly Use[]): Finding[] {
  if (one.length === 0 || other.length === 0) return [];
  const fewer = one.length < other.length ? one : other;
  const [use] = fewer;
  if (!use) return [];
  const message = `全文“${names[0]}”${one.length}处、“${names[1]}”${other.length}处，名称不一，请统一`;
  const values = { [names[0]]: one.length, [names[1]]: other.length };
  return [finding('inconsistent-term', severity, use.part, message, { path: use.path, quote: use.quote, values })];
}

const namings = usesOf(PAIRS.flatMap(({ forms }) => forms));

/** One name for one body, one word for one thing, throughout the report. */
export const inconsistentName: Rule = {
  id: 'inconsistent-term',
  check: (report) => {
    const uses = namings(report);
    return PAIRS.flatMap((pair, i) => mixed(pair, uses[2 * i] ?? [], uses[2 * i + 1] ?? []));
  },
};

/** Names of everyday talk, with those an official text uses. */
const COLLOQUIAL: readonly [RegExp, string][] = [
  [/B\s?站/g, '哔哩哔哩'],
  [/官微(?!信|博|头条)/g, '官方微信（微博）'],
  [/官博/g, '官方微博'],
  [/官抖/g, '官方抖音'],
];

/** “2021年度全国高校官微百强”: a name that others gave; in “官微” alone the word is the author's. */
const QUOTED = /[“"][^“”"\n]{6,60}[”"]/g;
const spokenWords = (text: string, readings?: Readings): string => blankOut(ownWords(text, readings), QUOTED);

const colloquialUses = usesOf(
  COLLOQUIAL.map(([form]) => form),
  spokenWords,
);

export const colloquialName: Rule = {
  id: 'inconsistent-term',
  check: (report) => {
    const used = colloquialUses(report);
    return COLLOQUIAL.flatMap(([, right], i) => {
      const uses = used[i] ?? [];
      const [use] = uses;
      if (!use) return [];
      const message = `“${use.quote}”是俗称（${uses.length}处），公文宜写“${right}”`;
      return [finding('inconsistent-term', 'hint', use.part, message, { path: use.path, quote: use.quote })];
    });
  },
};

type YearUse = Pick<Passage, 'part' | 'path'> & { span: YearSpan };
const isSchool = (word: string) => word.startsWith('学年');

/** "2022—2023学年" in one place and "2022—2023年度" in another: the first is a school year, the second says neither. */
export const mixedYearWords: Rule = {
  id: 'inconsistent-term',
  check: (report) => {
    const title = { part: 'preface', path: 'title.0', text: report.preface.title.join('') } as const;
    const uses: YearUse[] = [];
    for (const span of schoolYears(title.text)) uses.push({ ...title, span });
    for (const { part, path, text, readings } of writtenPassages(report))
      for (const span of schoolYears(text, readings)) uses.push({ part, path, span });
    return [...yearWords(uses), ...yearDashes(uses)];
  },
};

const schoolYears = remembered((text, readings): readonly YearSpan[] =>
  findYearSpans(withoutTitles(text, readings)).filter(({ from, to, word }) => to === from + 1 && word !== ''),
);

function yearWords(uses: readonly YearUse[]): Finding[] {
  const usual = uses.find(({ span }) => isSchool(span.word)) ?? uses.find(({ span }) => span.word === '年度');
  const odd = uses.filter(
    ({ span }) => usual && span.from === usual.span.from && !isSchool(span.word) && span.word !== usual.span.word,
  );
  const [first] = odd;
  if (!usual || !first) return [];
  const message = `同一期间既写“${usual.span.quote}”又写“${first.span.quote}”（${odd.length}处），请统一`;
  const values = { usual: usual.span.quote, other: first.span.quote };
  const severity = first.span.word === '年' ? 'hint' : 'warning';
  return [
    finding('inconsistent-term', severity, first.part, message, { path: first.path, quote: first.span.quote, values }),
  ];
}

const dashOf = ({ quote }: YearSpan): string => /[—–－～~−至-]+/.exec(quote)?.[0] ?? '';

/** Spans of time take one dash throughout; GB/T 15834-2011 4.13 gives them the 一字线. */
function yearDashes(uses: readonly YearUse[]): Finding[] {
  const odd = uses.find(({ span }) => /^[-–－~−]/.test(dashOf(span)));
  const right = uses.find(({ span }) => dashOf(span).startsWith('—'));
  if (!odd || !right) return [];
  const message = `年份起止既用“${dashOf(right.span)}”（${right.span.quote}）又用“${dashOf(odd.span)}”（${odd.span.quote}），请统一为一字线“—”`;
  const more = { path: odd.path, quote: odd.span.quote, basis: 'GB/T 15834-2011 4.13' };
  return [finding('inconsistent-term', 'hint', odd.part, message, more)];
}
