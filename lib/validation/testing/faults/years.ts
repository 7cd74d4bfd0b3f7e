import { chapterOf, editParagraph, replaceOne } from './edit';
import { type Injector, pick } from './fault';

const YEARS = ['wrong-year', 'outside-period', 'period', 'preface-period', 'title'] as const;

/** The school year before, left from the report that was copied. */
const lastYears: Injector = (content, next) => {
  const phrase = pick(['2023—2024学年', '2023-2024学年度', '2023年9月1日至2024年8月31日', '2022—2023学年度'], next);
  const change = editParagraph(content, next, (text) => replaceOne(text, /本学年(?!度)|本学年度/g, next, () => phrase));
  return change && { kind: 'years', rules: YEARS, ...change };
};

/** A day that lies outside the period, told as something of this year. */
const outside: Injector = (content, next) => {
  const day = pick(['2023年11月', '2024年3月', '2024年5月12日', '2025年10月', '2026年1月'], next);
  const change = editParagraph(content, next, (text) =>
    text.startsWith('2025年5月至6月') ? text.replace('2025年5月至6月', day) : undefined,
  );
  return change && { kind: 'years', rules: YEARS, ...change };
};

/** A date of the preface's period that does not agree with the report's. */
const prefacePeriod: Injector = (content, next) => {
  const copy = structuredClone(content);
  const block = copy.preface.prose.find(({ text }) => text.includes('2024年9月1日至2025年8月31日'));
  if (!block) return undefined;
  const period = pick(
    ['2023年9月1日至2024年8月31日', '2024年9月1日至2025年10月31日', '2024年9月1日至2025年7月31日'],
    next,
  );
  block.text = block.text.replace('2024年9月1日至2025年8月31日', period);
  return { kind: 'years', rules: YEARS, part: 'preface', what: period, content: copy };
};

/** A title of another year. */
const titleYear: Injector = (content, next) => {
  const copy = structuredClone(content);
  const years = pick(['2023—2024', '2025—2026', '2022—2023'], next);
  copy.preface.title = copy.preface.title.map((line) => line.replace('2024—2025', years));
  return { kind: 'years', rules: YEARS, part: 'preface', what: years, content: copy };
};

/** Signed before the period ended. */
const signedEarly: Injector = (content, next) => {
  const copy = structuredClone(content);
  copy.signature.date = pick(['2024-10-30', '2025-03-01', '2025-08-30', '2023-11-05'], next);
  return { kind: 'years', rules: ['signature'], part: 'signature', what: copy.signature.date, content: copy };
};

/** Signed after the day the report is due. */
const signedLate: Injector = (content, next) => {
  const copy = structuredClone(content);
  copy.signature.date = pick(['2025-11-19', '2025-12-31', '2026-01-03'], next);
  return { kind: 'deadline', rules: ['deadline'], what: copy.signature.date, content: copy };
};

/** The disclosure period of the chapter is longer than the report's. */
const countedOn: Injector = (content, next) => {
  const copy = structuredClone(content);
  const { prose } = chapterOf(copy, 'proactive');
  const until = pick(['2025年11月13日', '2025年10月31日', '2026年1月5日'], next);
  prose.push({ kind: 'paragraph', text: `截至${until}，信息公开网累计访问量为31845次。` });
  return { kind: 'years', rules: YEARS, part: 'proactive', what: until, content: copy };
};

export const YEAR_FAULTS: readonly Injector[] = [
  lastYears,
  lastYears,
  outside,
  prefacePeriod,
  titleYear,
  signedEarly,
  signedLate,
  countedOn,
];
