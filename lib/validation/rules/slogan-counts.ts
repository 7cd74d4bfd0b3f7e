import { readHanNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** “三个及时”，即及时发布、及时更新: the word that is counted stands in each of what is named. */
const SLOGAN =
  /(?:“([两二三四五六七八九])[个项]?([\p{Script=Han}]{2,3})”|([两二三四五六七八九])个([\p{Script=Han}]{2}))(?:的?[\p{Script=Han}]{0,4})?(?:[，,]?(?:即|也就是|就是|指)|[：:（(]|——)[：:]?([^。；;：:！？!?）)\n“”]{4,90})/gu;
const MARKS = /[、，,]|以及/;
const JOINED = /[和与及]/;

/** The first members that hold the word; what follows them is another clause. */
function membersOf(list: string, word: string): string[] {
  // What stands behind a comma is another clause where the members are set apart by 、.
  const own = list.includes('、') ? (/^[^、]*、[^，,]*/.exec(list)?.[0] ?? list) : list;
  const pieces = own.split(MARKS).flatMap((piece) => {
    const halves = piece.split(JOINED);
    return halves.every((half) => half.includes(word)) ? halves : [piece];
  });
  const first = pieces.findIndex((piece) => !piece.includes(word));
  return (first < 0 ? pieces : pieces.slice(0, first)).map((piece) => piece.trim());
}

const read = (text: string): Remark[] =>
  !/[两二三四五六七八九]个|“[两二三四五六七八九]/.test(text)
    ? []
    : matchesIn(text, SLOGAN).flatMap(
        ({ 0: whole, 1: quoted, 2: inQuotes, 3: bare, 4: plain, 5: list = '' }): Remark[] => {
          const [figure, word] = [quoted ?? bare ?? '', inQuotes ?? plain ?? ''];
          const claimed = readHanNumber(figure);
          const members = membersOf(list, word);
          const open = /等$/.test(members.at(-1) ?? '');
          if (claimed === undefined || open || members.length < 2 || members.length === claimed) return [];
          const slogan = /^“[^”]+”|^[^，,：:（(—即指]+/.exec(whole)?.[0] ?? whole;
          const message = `${slogan.startsWith('“') ? slogan : `“${slogan}”`}后面列了${members.length}个“${word}”（${members.join('、')}），请核对`;
          return [{ severity: 'warning', message, quote: whole, values: { claimed, found: members.length } }];
        },
      );

/** Slogans against what they are said to stand for. */
export const sloganCounts = textRule('count-claim', read);
