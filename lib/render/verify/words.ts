import { ADDRESS_BREAK, isAddress, isMark, WHOLE } from './classes';
import type { RuleId } from './clauses';
import { columnOf, type Layout, type PrintedLine } from './layout';
import { paragraphLines } from './paragraphs';
import type { Fault } from './printed';

/** Between half-width marks and what follows them Chinese text may break. */
const MARK_AT_END = /[,;:!?)\]}]$/;
/** A word of more characters than this may be longer than a line. */
const LONGEST_WORD = 28;

/** What a line's end may not part: Western words, numbers with their units; addresses break after their own signs only. */
export function wordFaults(layout: Layout): Fault[] {
  return paragraphLines(layout).flatMap(({ line, page, above, goesOn }): Fault[] => {
    if (!above) return [];
    const fault = (rule: RuleId, message: string): Fault => ({ rule, page, line: line.number, message });
    const parted = partedBetween(above.spaced ? `${above.text} ` : above.text, line.text);
    const alone = !goesOn && isLonely(line);
    return [
      ...(parted ? [fault('word', parted)] : []),
      ...(alone ? [fault('short-line', `段落的末行只有“${line.text}”，不足两个字`)] : []),
    ];
  });
}

/** What is wrong with the break between two lines of a paragraph. */
function partedBetween(above: string, below: string): string | undefined {
  const [end, head] = [/[!-~]+$/.exec(above)?.[0] ?? '', /^[!-~]+/.exec(below)?.[0] ?? ''];
  const word = end + head;
  if (end !== '' && head !== '') {
    const tooLong = isAddress(word)
      ? partsOf(word).some((part) => part.length > LONGEST_WORD)
      : word.length > LONGEST_WORD;
    if (tooLong || (!isAddress(word) && MARK_AT_END.test(end)) || (isAddress(word) && ADDRESS_BREAK.test(end)))
      return undefined;
    return isAddress(word) ? `网址在“${end.slice(-8)}”后断开` : `“${word}”被拆在两行`;
  }
  const around = above.slice(-24) + below.slice(0, 24);
  const at = Math.min(24, above.length);
  const parted = WHOLE.flatMap((pattern) => [...around.matchAll(pattern)]).find(
    ({ index, 0: found }) => index < at && index + found.length > at,
  );
  return parted ? `“${parted[0]}”被拆在两行` : undefined;
}

const partsOf = (address: string): string[] => address.split(/(?<=[/.\-_?=&])/);

/** 孤字不成行 (CLREQ 3.1.7): fewer than two characters besides marks. */
const isLonely = (line: PrintedLine): boolean =>
  columnOf(line) < 1 && line.glyphs.filter(({ text }) => !isMark(text)).length < 2;
