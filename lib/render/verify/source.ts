import { type Fault, faultOf } from './printed';
import { pieceTexts } from './source-pieces';
import { type Tagged, textOfBlock } from './tagged';

/** White space and characters without ink are set, not printed. */
const bare = (text: string): string => text.replace(/\s|\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}/gu, '');
const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

/** The file says what the report says, character for character in the report's order, and nothing else. */
export function sourceFaults({ blocks }: Tagged, source: Parameters<typeof pieceTexts>[0]): Fault[] {
  const places: number[] = [];
  const printed = blocks
    .map((block) => {
      const text = bare(textOfBlock(block));
      for (let i = 0; i < text.length; i++) places.push(block.glyphs[0]?.page ?? 0);
      return text;
    })
    .join('');
  const pageAt = (at: number): number => (places[Math.min(at, places.length - 1)] ?? 0) + 1;
  const faults: Fault[] = [];
  let at = 0;
  for (const piece of pieceTexts(source).map(bare)) {
    if (printed.startsWith(piece, at)) {
      at += piece.length;
      continue;
    }
    const found = piece.length > 1 ? printed.indexOf(piece, at) : -1;
    if (found >= 0) {
      faults.push(
        faultOf('extra', `“${shortened(printed.slice(at, found))}”是报告中没有的，或次序不对`, { page: pageAt(at) }),
      );
      at = found + piece.length;
      continue;
    }
    const same = commonStart(piece, printed, at);
    const [said, lost] = [shortened(piece), [...piece.slice(same)][0] ?? ''];
    faults.push(
      faultOf('lost', `“${said}”没有完整印出，从第${[...piece.slice(0, same)].length + 1}字“${lost}”起不同`, {
        page: pageAt(at + same),
      }),
    );
    at += same;
    const again = printed.indexOf(piece.slice(same + lost.length), at);
    if (again >= 0 && again - at < piece.length) at = again + piece.length - same - lost.length;
  }
  if (at < printed.length)
    faults.push(faultOf('extra', `“${shortened(printed.slice(at))}”是报告中没有的，或次序不对`, { page: pageAt(at) }));
  return faults;
}

/** How many characters of a piece are printed from a place on. */
function commonStart(piece: string, printed: string, at: number): number {
  let same = 0;
  while (same < piece.length && piece[same] === printed[at + same]) same++;
  return same;
}
