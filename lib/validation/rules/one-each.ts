import { readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { splitSentences } from '../sentences';

const OF = '部门|单位|学院|处室|院系|班级|校区';
const PEOPLE = '信息员|联络员|负责人|管理员|专员|网格员';
const NUMBER = '(\\d{1,3}|[一二两三四五])';
/** 50个部门各配备1名信息员: so many each. */
const EACH = new RegExp(
  `(?<![\\d第和及与、])(\\d{1,4})\\s?个(?:${OF})[，,、]?\\s?(?:均|都|各|每个?(?:${OF}))(?:均|都|各)?[^，,。；;\\d]{0,8}?${NUMBER}\\s?名(?:${PEOPLE})`,
);
/** 共有信息员51名, 共51名信息员. */
const ALL = new RegExp(
  `(?:共|合计|总计|全校|现有)[^，,。；;\\d]{0,6}(?:(?:${PEOPLE})(?:共|达)?\\s?(\\d{1,4})\\s?[名人]|(\\d{1,4})\\s?[名人](?:${PEOPLE}))`,
  'g',
);
const MORE = /至少|不少于|以上|另|其中|[和及与]\s?(?:\d|[一二两三])\s?名|\d[—-]\d|部分|兼|[、，,](?:${PEOPLE})/;

/** 76个二级单位均确定1名分管领导和1名信息员，共152人: two offices in each. */
const TWO_EACH = new RegExp(
  `(?<![\\d第和及与、]|个[^，,。；;\\d]{0,8}[，,])(\\d{1,4})\\s?个[^，,。；;、\\d]{0,4}(?:${OF})[，,]?\\s?(?:均|都|各|每个?(?:${OF}))[^，,。；;、\\d至少]{0,8}?${NUMBER}\\s?[名位][^，,。；;、\\d]{2,10}?[、和及与]\\s?${NUMBER}\\s?[名位][^，,。；;、\\d]{2,10}[，,]\\s?(?:共计?|合计|总计|总共)(?:有|为)?\\s?(\\d{1,4})\\s?[人名](?=[，,。；;]|$)`,
);
const numberOf = (written = ''): number => readNumber(written) ?? 0;

function twoEach(sentence: string): Remark[] {
  const { 0: quote = '', 1: places, 2: one, 3: other, 4: all } = TWO_EACH.exec(sentence) ?? [];
  const right = Number(places) * (numberOf(one) + numberOf(other));
  if (quote === '' || right === Number(all)) return [];
  const message = `${places}×（${numberOf(one)}＋${numberOf(other)}）＝${right}，与所写的${all}人不符，请核对`;
  return [{ severity: 'warning', message, quote, values: { right, written: Number(all) } }];
}

const judge = (sentence: string): Remark[] => {
  const each = MORE.test(sentence) ? null : EACH.exec(sentence);
  const [all] = each ? matchesIn(sentence.slice(each.index + each[0].length), ALL) : [];
  const [places, per] = [Number(each?.[1]), readNumber(each?.[2] ?? '')];
  const written = Number(all?.[1] ?? all?.[2]);
  if (!each || !all || per === undefined || places * per === written) return [];
  const message = `${places}×${per}＝${places * per}，与所写的${written}名不符，请核对`;
  const quote = sentence.slice(each.index, each.index + each[0].length + all.index + all[0].length);
  return [{ severity: 'warning', message, quote, values: { right: places * per, written } }];
};

const read = (text: string): Remark[] =>
  /(?:部门|单位|学院|处室|院系|班级|校区)[，,、]?\s?[均都各每]/.test(text)
    ? splitSentences(text).flatMap((sentence) => [...judge(sentence), ...twoEach(sentence)])
    : [];

/** One for each of fifty makes fifty. */
export const oneEach = textRule('impossible-relation', read);
