/** A piece of a title that is never broken inside; `price` says how badly a line would end after it, 0 not at all. */
export type TitleUnit = { text: string; price: number };

/** Prices of a line's end: after a whole sense unit, between words that belong together, inside what is not understood. */
const PRICE = { sense: 0, phrase: 2, word: 6, inside: 30, never: 1000 } as const;

const SCHOOL =
  /^(?!关于)[^《（“\d]+?(?:大学|学院|学校|校区|部)(?:（[^）]*）)?(?=\s*(?:关于|20\d{2}|19\d{2}|二[〇○零]|年度|学年|信息公开|公开|$))/;
const YEARS =
  /^(?:(?:19|20)\d{2}|二[〇○零一二三四五六七八九]{3})(?:\s*年?\s*(?:—+|-+|[–－～~−至])\s*(?:(?:19|20)\d{2}|二[〇○零一二三四五六七八九]{3}))?\s*(?:学年度|学年|年度|年)?(?:(?:第[一二三四]|[上下]半)(?:学期|季度|年))?/;
/** What stands for itself: between brackets or quotation marks, a Western word, a number with what it counts. */
const GROUP = /^(?:《[^》]*》|（[^）]*）|“[^”]*”|〔[^〕]*〕|\([^)]*\)|[!-~]+|第?\d[\d.,]*[年月日号项个条]?)/;
/** Words of such titles that form one thing, with the price of a line's end after them. */
const PHRASES: readonly [words: RegExp, price: number][] = [
  [/^(?:高等学校|信息公开工作|政务公开工作|信息公开事项|重点领域信息公开)/, PRICE.phrase],
  [/^(?:年度报告|年度总结|清单事项|事项清单|公开情况|工作情况|工作报告|情况报告|统计报表)/, PRICE.phrase],
  [/^(?:信息公开|主动公开|依申请公开|不予公开|重点领域|学年度|学年)/, PRICE.word],
  [/^(?:一览表|情况表|统计表|汇总表|对照表|明细表|登记表|目录|指南|清单|办法|细则|规定|章程|方案)/, PRICE.word],
  [
    /^(?:事项|情况|工作|报告|年度|学校|部门|制度|建设|管理|服务|实施|落实|开展|招生|考试|财务|人事|教学|科研|说明|通知|公告|总结|计划|要点|统计|评议|监督|保障|链接|信息|上年|本年|发布|粉丝|微信|公众号|视频号|质量|师资|学科|学风|收费|资产|合作|交流)/,
    PRICE.word,
  ],
];
/** A line may end after these, none may begin with them. */
const TRAILING = /^[的、，：；·]/;
/** A line may begin with these, none may end with them. */
const LEADING = /^(?:关于|以及|和|与|及|暨|对|在|向|由)/;
const HAN = /^\p{Script=Han}/u;

/**
 * A title in the pieces that its lines may be made of (GB/T 9704-2012 7.3.1: 回行时，要做到词意完整): the school's name,
 * the years, phrases. Names, years and words known from such titles stay whole. Together the pieces are the title.
 */
export function titleUnits(title: string): TitleUnit[] {
  const units: TitleUnit[] = [];
  let rest = title;
  while (rest !== '') {
    const { text, price, joins } = nextUnit(rest, units.length === 0);
    const last = units.at(-1);
    if (joins && last) {
      last.text += text;
      last.price = Math.min(last.price, price);
    } else {
      if (last && LEADING.test(text)) last.price = Math.min(last.price, PRICE.phrase);
      units.push({ text, price });
    }
    rest = rest.slice(text.length);
  }
  return units;
}

type Found = TitleUnit & { joins?: boolean };

function nextUnit(rest: string, first: boolean): Found {
  const school = first ? SCHOOL.exec(rest)?.[0] : undefined;
  if (school) return { text: school, price: PRICE.sense };
  const years = YEARS.exec(rest)?.[0];
  if (years) return { text: years, price: /[年度]$/.test(years) ? PRICE.sense : PRICE.word };
  const trailing = TRAILING.exec(rest)?.[0];
  if (trailing) return { text: trailing, price: PRICE.phrase, joins: true };
  if (/^\s/.test(rest)) return { text: rest.charAt(0), price: PRICE.sense, joins: true };
  const leading = LEADING.exec(rest)?.[0];
  if (leading) return { text: leading, price: PRICE.never };
  const group = GROUP.exec(rest)?.[0];
  if (group) return { text: group, price: PRICE.word };
  for (const [words, price] of PHRASES) {
    const text = words.exec(rest)?.[0];
    if (text) return { text, price };
  }
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return { text: character, price: PRICE.inside, joins: !HAN.test(character) };
}
