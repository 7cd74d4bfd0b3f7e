import type { Quantity } from './quantities';

/** More figures no list has. */
export const MOST = 60;

/** "1200条，其中新闻700条，其中图片200条、视频500条，公告500条": the part that is a total itself, and what follows its own parts. */
export function aroundInner(
  text: string,
  behind: readonly Quantity[],
  end: number,
  limit: number,
  unit: string,
): Quantity[] {
  if (/[；;。]/.test(text.slice(end, limit))) return [];
  const at = behind.findIndex(({ start }) => start === limit);
  const [inner, ...rest] = at < 0 ? [] : strictParts(text, behind.slice(at, at + MOST), unit);
  if (!inner || !/^[^\d。；;]{0,14}其中/.test(text.slice(inner.end, inner.end + 18))) return [];
  const own = rest.findIndex((_, i) => rest.slice(0, i + 1).reduce((sum, { value }) => sum + value, 0) === inner.value);
  return own > 0 ? [inner, ...rest.slice(own + 1)] : [];
}

/** Figures of the total's unit, also behind a semicolon. */
export function sameRun(behind: readonly Quantity[], unit: string): Quantity[] {
  const run = behind.findIndex((q) => q.unit !== unit);
  return run < 0 ? [...behind] : behind.slice(0, run);
}

/** Figures of the total's unit until something else is counted. */
export const strictParts = (text: string, behind: readonly Quantity[], unit: string): Quantity[] =>
  untilSemicolon(text, sameRun(behind, unit));

/** "货物类58项，金额4560万元，服务类36项，金额3210万元": two units that take turns, each a list of its own. */
export function inTurns(behind: readonly Quantity[]): Quantity[][] | undefined {
  const [first, second] = behind;
  if (behind.length < 4 || first?.unit === second?.unit) return undefined;
  const turns = behind.every(({ unit }, i) => unit === (i % 2 === 0 ? first?.unit : second?.unit));
  if (!turns) return undefined;
  return [0, 1].map((turn) => behind.filter((_, i) => i % 2 === turn));
}

/** "已答复10件", "另有2件", "本学年新增5项": figures of what was done with the parts, or of what is none of them. */
const OTHER_MATTER =
  /(?:^|[，,、；;])\s?(?:本学?年度?|今年|当年|年内|\d{4}年度?)?(?:已|均|全部|另|以上|上述|共|累计|合计|总计|办结|答复|较(?![差低好满])|比(?!较)|同比|新增|净增|节[约省支]|结余|目前|截至|收到|处理|完成|转|列为|作为|涉及|占|退回|采纳|整改|上(?:学)?年|去年|同期)[^，,、；;]{0,16}$/;

/** "接受捐赠90万元，其中定向80万元，支出总额70万元": what names itself a total, or is spent, is no part of what came in. */
const TOTAL_OF_ITS_OWN = /总[额量数计][^，,、；;。]{0,3}$/;
const SPENT = /[，,；;。][^，,、；;。]{0,4}(?:支出|使用|用于|已付|支付)[^，,、；;。]{0,12}$/;
/**
 * "招生90人，其中省内60人；招收预科生20人", "；2022年新增甲、乙2个": behind a semicolon a verb of its own begins another
 * matter; 招聘公告 is a name.
 */
const VERB =
  '停招|招收|招聘|录取|荣?获(?!批)|发表|出版|引进|选派|发放|举办|组织|开展|召开|接待|新增|为|向|对(?![外内])';
const HAS_VERB = new RegExp(VERB);
const OWN_VERB = new RegExp(
  `[；;。]\\s?(?:本学?年度?|今年|当年|\\d{4}年度?)?(?:共|另)?(?:${VERB})(?![^，,；;]{0,3}(?:公告|信息|公示|通知|类|人事|部|会))[^；;。]{0,40}$`,
);
const LEAD_IN = 20;

/** The parts up to the first whose words tell of something else. @param total where it is known: its words tell what the parts are */
export function untilOtherMatter(text: string, parts: readonly Quantity[], total?: Quantity): Quantity[] {
  const first = parts[0]?.start ?? 0;
  const cut = parts.findIndex((part, i) => {
    if (i === 0) return false;
    const words = text.slice(parts[i - 1]?.end ?? 0, part.start);
    return OTHER_MATTER.test(words) || (total !== undefined && isOther(text, words, total, first));
  });
  return cut > 0 ? parts.slice(0, cut) : [...parts];
}

/** What the first part, or the total, is called so too is told of them all. */
function isOther(text: string, words: string, { end }: Quantity, first: number): boolean {
  if (TOTAL_OF_ITS_OWN.test(words)) return !TOTAL_OF_ITS_OWN.test(text.slice(end, first));
  if (SPENT.test(words)) return !/[支用付]/.test(text.slice(Math.max(0, end - LEAD_IN), first));
  return OWN_VERB.test(words) && !HAS_VERB.test(text.slice(end, first));
}

/** A semicolon ends a list whose parts commas keep apart. */
function untilSemicolon(text: string, parts: readonly Quantity[]): Quantity[] {
  const cut = parts.findIndex(
    (part, i) => i > 1 && /[；;。]/.test(text.slice(parts[i - 1]?.end ?? part.start, part.start)),
  );
  const commas = parts.length > 1 && !/[；;]/.test(text.slice(parts[0]?.end ?? 0, parts[1]?.start ?? 0));
  return cut > 0 && commas ? parts.slice(0, cut) : [...parts];
}
