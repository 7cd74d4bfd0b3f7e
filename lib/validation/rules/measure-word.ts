import { findQuantities, type Quantity } from '@/lib/prose';
import { marksOf } from '@/lib/prose/clauses';
import { type Remark, textRule } from '../passages';

const BASIS = 'GB/T 15835-2011';

const EVENTS = '次（场）';
/** What is counted, the measure words it does not take, and those it takes. */
const NOUNS: readonly { noun: RegExp; wrong: RegExp; right: string }[] = [
  { noun: /纪要$/, wrong: /^[次条个场]$/, right: '期（份）' },
  {
    noun: /(?:转发|分享|浏览|阅读|播放|点击|访问)(?:量|数|次数)?[为达共超]?$/,
    wrong: /^[条个篇件人]$/,
    right: '次',
  },
  { noun: /点赞(?:量|数)?[为达共超]?$/, wrong: /^[条篇件人]$/, right: '次（个）' },
  { noun: /(?:座谈会|培训班?|讲座|听证会|发布会)$/, wrong: /^[条篇件份]$/, right: EVENTS },
  { noun: /粉丝(?:量|数)?[为达共超]?$/, wrong: /^[次条个]$/, right: '人' },
  { noun: /(?:信息公开)?申请$/, wrong: /^[条个篇]$/, right: '件' },
  { noun: /(?:参训|参会|参加|培训|工作|在编)(?:人员|人数)[为达共]?$/, wrong: /^[条篇件份项期]$/, right: '人' },
  { noun: /(?:来信|信件)$/, wrong: /^[篇期人]$/, right: '件（封）' },
  { noun: /(?:问卷|答卷)$/, wrong: /^[条篇件人]$/, right: '份' },
];
/** The last characters of these nouns, and what may follow them before a figure: most figures stand behind others. */
const MAY_END = marksOf('要发享览读放击问量数为达共超赞会训班座丝请员信件卷约近计 \t\u00a0\u3000');
const BEHIND = 10;
/** 发布信息4286条，其中新闻1268条、讲座873条 counts what was published about them. */
const PUBLISHED = /(?:信息|通知|公告|新闻|消息|动态)[^，,。；;\d]{0,6}\d+\s?条[^。；;]{0,80}$/;

function judge(text: string, { start, quote, unit, value }: Quantity): Remark[] {
  if (!MAY_END.has(text.charCodeAt(start - 1))) return [];
  const before = text.slice(Math.max(0, start - BEHIND), start).replace(/[\s约近共计]+$/, '');
  const taken = NOUNS.find(({ noun, wrong }) => wrong.test(unit) && noun.test(before));
  if (!taken) return [];
  if (unit === '条' && taken.right === EVENTS && PUBLISHED.test(text.slice(0, start))) return [];
  const counted = taken.noun.exec(before)?.[0] ?? '';
  const message = `“${counted}${quote.trim()}”的量词“${unit}”不合习惯，应为“${taken.right}”`;
  const values = { unit, right: taken.right, value };
  return [
    { severity: 'hint', message, quote: text.slice(Math.max(0, start - BEHIND), start) + quote, basis: BASIS, values },
  ];
}

/** Exact to the last digit and so large that the others of its kind are told in 万. */
const LARGE = 1_000_000;

/** "1166817人" beside "29.5万人": one paragraph tells figures of a kind in one way. */
function mixedWriting(text: string, quantities: readonly Quantity[]): Remark[] {
  const inWan = quantities.find(({ magnitude, unit }) => magnitude === 10_000 && unit === '人');
  const exact = quantities.find(({ magnitude, unit, value }) => magnitude === 1 && unit === '人' && value >= LARGE);
  if (!inWan || !exact) return [];
  const message = `“${exact.quote.trim()}”与同段“${inWan.quote.trim()}”写法不一，请统一用“万”或都写精确数`;
  const quote = text.slice(Math.max(0, exact.start - BEHIND), exact.end);
  return [{ severity: 'hint', message, quote, basis: BASIS, values: { exact: exact.value, inWan: inWan.value } }];
}

/** Measure words that the counted things take, and figures of a kind written one way. */
export const measureWord = textRule('measure-word', (text, readings) => {
  const quantities = findQuantities(text, readings);
  return [...quantities.flatMap((quantity) => judge(text, quantity)), ...mixedWriting(text, quantities)];
});
