/** Spaces as they are typed or pasted; an ideographic one (U+3000) is set on purpose. */
const GAPS = ' \t\u00a0';

export const isGap = (character: string): boolean => character !== '' && GAPS.includes(character);

/** The characters before and behind the stretch from `start` to `end`; '' at the text's ends. */
export type Beside = (start: number, end: number) => [before: string, after: string];

/** What stands beside the places of a text, past any spaces. */
export function besideIn(text: string): Beside {
  const before = new Int32Array(text.length + 1).fill(-1);
  const behind = new Int32Array(text.length + 1).fill(text.length);
  for (let at = 1; at <= text.length; at++) before[at] = isGap(text[at - 1] ?? '') ? (before[at - 1] ?? -1) : at - 1;
  for (let at = text.length - 1; at >= 0; at--) behind[at] = isGap(text[at] ?? '') ? (behind[at + 1] ?? -1) : at;
  return (start, end) => [text[before[start] ?? -1] ?? '', text[behind[end + 1] ?? -1] ?? ''];
}
