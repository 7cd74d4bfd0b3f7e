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
  /(?:^|[，,、；;])\s?(?:本学?年度?|今年|当年|年内)?(?:已|均|全部|另|以上|上述|共|累计|合计|总计|办结|答复|较(?![差低好满])|比(?!较)|同比|新增|净增|节[约省支]|结余|目前|截至|收到|处理|完成|转|列为|作为|涉及|占|退回|采纳|整改|上(?:学)?年|去年|同期)[^，,、；;]{0,16}$/;

export function untilOtherMatter(text: string, parts: readonly Quantity[]): Quantity[] {
  const cut = parts.findIndex((part, i) => i > 0 && OTHER_MATTER.test(text.slice(parts[i - 1]?.end ?? 0, part.start)));
  return cut > 0 ? parts.slice(0, cut) : [...parts];
}

/** A semicolon ends a list whose parts commas keep apart. */
function untilSemicolon(text: string, parts: readonly Quantity[]): Quantity[] {
  const cut = parts.findIndex(
    (part, i) => i > 1 && /[；;。]/.test(text.slice(parts[i - 1]?.end ?? part.start, part.start)),
  );
  const commas = parts.length > 1 && !/[；;]/.test(text.slice(parts[0]?.end ?? 0, parts[1]?.start ?? 0));
  return cut > 0 && commas ? parts.slice(0, cut) : [...parts];
}
