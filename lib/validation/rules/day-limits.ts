import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

const DAYS = '(\\d{1,3}(?:\\.\\d)?)\\s?个?(工作日|天|日)';
const NEAR = '[^\\d，,。；;]{0,10}';
const LONGEST = new RegExp(`(?:最长|最慢|最晚|最迟|最多)${NEAR}${DAYS}`);
const AVERAGE = new RegExp(`平均${NEAR}${DAYS}`);
const SHORTEST = new RegExp(`(?:最短|最快)${NEAR}${DAYS}`);
/** "均在15个工作日内", "符合15个工作日的规定", "未超过20个工作日". */
const LIMIT = new RegExp(
  `(?:符合|超过|超出|少于|低于|小于|控制在|均在|都在|均于|全部在)了?[^\\d，,。；;]{0,6}${DAYS}|${DAYS}(?:的规定|的法定|的期限|的时限|的要求|之?内|以内)`,
);
const LAWFUL =
  /(?:法定|规定|法律|条例|办法)[^，,。；;]{0,8}(?:时限|期限|时间|时效)|(?:时限|期限)[^，,。；;]{0,4}(?:规定|要求)/;
/** 政府信息公开条例 2019 art. 33; 高等学校信息公开办法 art. 18 grants 15. */
const LONGEST_LAWFUL = 20;
const BASIS =
  '《高等学校信息公开办法》第十八条：15个工作日内答复；《政府信息公开条例》第三十三条：20个工作日内答复，可延长20个工作日';

type Days = { value: number; unit: string; quote: string };

function daysOf(sentence: string, pattern: RegExp): Days | undefined {
  const found = pattern.exec(sentence);
  const [value, unit] = [found?.[1] ?? found?.[3], found?.[2] ?? found?.[4]];
  return found && value !== undefined && unit !== undefined
    ? { value: Number(value), unit, quote: `${value}${unit === '工作日' ? '个' : ''}${unit}` }
    : undefined;
}

function judge(sentence: string): Omit<Remark, 'quote' | 'severity'> | undefined {
  const [longest, average, shortest] = [LONGEST, AVERAGE, SHORTEST].map((pattern) => daysOf(sentence, pattern));
  const exceeds = (more: Days | undefined, less: Days | undefined): boolean =>
    more !== undefined && less !== undefined && more.unit === less.unit && more.value > less.value;
  const both = (more: Days | undefined, less: Days | undefined) => ({ more: more?.value ?? 0, less: less?.value ?? 0 });
  if (exceeds(average, longest))
    return { message: `平均${average?.quote}，比最长${longest?.quote}还长，请核对`, values: both(average, longest) };
  if (exceeds(shortest, average ?? longest)) {
    const other = average ? `平均${average.quote}` : `最长${longest?.quote}`;
    return { message: `最短${shortest?.quote}，比${other}还长，请核对`, values: both(shortest, average ?? longest) };
  }
  const told = longest ?? average;
  const name = longest ? '最长' : '平均';
  const rest = sentence.replace(LONGEST, '').replace(AVERAGE, '').replace(SHORTEST, '');
  const limit = daysOf(rest, LIMIT);
  if (exceeds(told, limit))
    return { message: `${name}${told?.quote}，超过所说的${limit?.quote}，请核对`, values: both(told, limit) };
  if (limit || !longest || longest.unit !== '工作日' || longest.value <= LONGEST_LAWFUL || !LAWFUL.test(sentence))
    return undefined;
  const message = `最长${longest.quote}，超过了规定的答复期限（${LONGEST_LAWFUL}个工作日），请核对；经同意延长的请写明`;
  return { message, basis: BASIS, values: { longest: longest.value, limit: LONGEST_LAWFUL } };
}

const read = (text: string): Remark[] =>
  !/(?:最[长慢晚迟多短快]|平均)[^。]{0,16}\d/.test(text)
    ? []
    : matchesIn(text, SENTENCE).flatMap(({ 0: sentence }): Remark[] => {
        const said = /延长|延期|办事|贷款|公示/.test(sentence) ? undefined : judge(sentence);
        return said ? [{ severity: 'warning', quote: sentence.trim(), ...said }] : [];
      });

/** Days of an answer against the limit that its sentence names. */
export const dayLimits = textRule('impossible-relation', read);
