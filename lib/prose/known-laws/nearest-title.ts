import { edits } from '../edits';
import { similarity } from '../similarity';
import { TITLE_FORMS, type TitleForm } from './title-forms';

const formsWith = new Map<string, number[]>();
const distinct = TITLE_FORMS.map(({ plain }, form) => {
  const characters = new Set(plain);
  for (const character of characters) formsWith.set(character, [...(formsWith.get(character) ?? []), form]);
  return characters.size;
});

/** How many different characters a title shares with each form: fewer than a form has, less edits, rule that form out. */
function sharedCharacters(plain: string): Uint16Array {
  const shared = new Uint16Array(TITLE_FORMS.length);
  for (const character of new Set(plain)) {
    for (const form of formsWith.get(character) ?? []) shared[form] = (shared[form] ?? 0) + 1;
  }
  return shared;
}

/** A title and what it shares with every form. */
type Compared = { plain: string; shared: Uint16Array };

/**
 * The forms that few edits could make of a title.
 * @param most how many characters of a form the title may lack
 */
const within = ({ plain, shared }: Compared, most: (form: TitleForm) => number): TitleForm[] =>
  TITLE_FORMS.filter((known, form) => {
    const lost = most(known);
    return (shared[form] ?? 0) >= (distinct[form] ?? 0) - lost && Math.abs(known.plain.length - plain.length) <= lost;
  });

/** Characters of one text that the other has not, however they stand. */
function missing(from: string, of: string): number {
  const left = [...of];
  return [...from].filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

const SHORTEST = Math.min(...TITLE_FORMS.filter(({ most }) => most > 0).map(({ plain, most }) => plain.length - most));

/** Words in another order are more than a few edits apart; shorter titles are made of too few characters. */
const SCRAMBLED = 5;
const SAME_PAIRS = 0.6;

/**
 * The form made of the same words in another order.
 * @param lost so many characters may differ besides
 */
function rearranged(title: Compared, lost: number): TitleForm | undefined {
  const { plain } = title;
  if (plain.length < SCRAMBLED) return undefined;
  return within(title, () => lost).find(
    ({ plain: known }) =>
      missing(known, plain) <= lost &&
      missing(plain, known) <= lost &&
      similarity(known, plain) >= (lost && SAME_PAIRS),
  );
}

/** The form fewest edits away; of two as close the one that is not verified, which nothing is said of. */
function fewestEdits(title: Compared): TitleForm | undefined {
  const { plain } = title;
  let nearest: { form: TitleForm; distance: number } | undefined;
  for (const form of within(title, ({ most }) => most)) {
    const distance = edits(plain, form.plain, form.most);
    if (distance > form.most) continue;
    const closer = distance < (nearest?.distance ?? Number.POSITIVE_INFINITY);
    if (closer || (distance === nearest?.distance && !form.law.verified)) nearest = { form, distance };
  }
  return nearest?.form;
}

/** A title so long may have lost words besides having them in another order. */
const LONG = 16;
const LOST = 3;

/**
 * The known title a cited one comes closest to, if it comes close at all: the same words in another order, a few
 * characters other, or both.
 * @param plain for comparing
 */
export function nearestTitle(plain: string): TitleForm | undefined {
  if (plain.length < SHORTEST) return undefined;
  const title = { plain, shared: sharedCharacters(plain) };
  return rearranged(title, 0) ?? fewestEdits(title) ?? (plain.length >= LONG ? rearranged(title, LOST) : undefined);
}
