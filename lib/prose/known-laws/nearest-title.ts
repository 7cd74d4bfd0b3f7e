import { edits } from '../edits';
import { similarity } from '../similarity';
import { TITLE_FORMS, type TitleForm } from './title-forms';

const formsWith = new Map<string, number[]>();
const distinct = TITLE_FORMS.map(({ plain }, form) => {
  const characters = new Set(plain);
  for (const character of characters) formsWith.set(character, [...(formsWith.get(character) ?? []), form]);
  return characters.size;
});

/**
 * The forms that share so many characters with a title that few edits could make one of the other.
 * @param most how many characters of a form the title may lack
 */
function sharing(plain: string, most: (form: TitleForm) => number): TitleForm[] {
  const shared = new Uint16Array(TITLE_FORMS.length);
  for (const character of new Set(plain)) {
    for (const form of formsWith.get(character) ?? []) shared[form] = (shared[form] ?? 0) + 1;
  }
  return TITLE_FORMS.filter((known, form) => {
    const lost = most(known);
    return Math.abs(known.plain.length - plain.length) <= lost && (shared[form] ?? 0) >= (distinct[form] ?? 0) - lost;
  });
}

/** Characters of one text that the other has not, however they stand. */
function missing(from: string, of: string): number {
  const left = [...of];
  return [...from].filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** Words in another order are more than a few edits apart; so long a title may have lost some of them besides. */
const SCRAMBLED = 5;
const LONG = 16;
const LOST = 3;
const SAME_PAIRS = 0.6;

/** The form made of the same words in another order, in a long title but for one or two of them. */
export function rearrangedTitle(plain: string): TitleForm | undefined {
  if (plain.length < SCRAMBLED) return undefined;
  const lost = plain.length >= LONG ? LOST : 0;
  return sharing(plain, () => lost).find(
    ({ plain: known }) =>
      missing(known, plain) <= lost &&
      missing(plain, known) <= lost &&
      similarity(known, plain) >= (lost && SAME_PAIRS),
  );
}

/**
 * The known title a cited one comes closest to, if it comes close at all; of two as close the one that is not verified,
 * which nothing is said of.
 * @param ways the title to compare, with and without 中华人民共和国
 */
export function nearestTitle(ways: readonly string[]): { form: TitleForm; way: string } | undefined {
  let nearest: { form: TitleForm; way: string; distance: number } | undefined;
  for (const way of ways) {
    for (const form of sharing(way, ({ most }) => most)) {
      const distance = edits(way, form.plain, form.most);
      if (distance > form.most) continue;
      const closer = distance < (nearest?.distance ?? Number.POSITIVE_INFINITY);
      if (closer || (distance === nearest?.distance && !form.law.verified)) nearest = { form, way, distance };
    }
  }
  return nearest;
}
