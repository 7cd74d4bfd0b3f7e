import { similarity } from '../similarity';
import { type DocumentNumber, isNearNumber, isNumber } from './document-numbers';
import { nearestTitle } from './nearest-title';
import { isOtherDocument, makerOf } from './other-document';
import { readKnownNumber, shortForms, TITLE_FORMS, type TitleForm, waysToRead } from './title-forms';

/** What a citation means: `title` is how it should read, short forms and other marks aside. */
export type MeantLaw = Pick<TitleForm, 'law' | 'title'> & {
  /** `trial`: only （试行） is lost or too much. `short`: without words of scope in front. `near`: words differ. */
  kind: 'exact' | 'without-issuer' | 'trial' | 'short' | 'near';
};

/** With the number of a known document, a title need be only about as alike as this. */
const ALIKE = 0.45;

const byPlain = new Map<string, TitleForm[]>();
const byShortTitle = new Map<string, TitleForm[]>();
const byNumber = new Map<string, TitleForm[]>();
const add = (map: Map<string, TitleForm[]>, key: string, form: TitleForm) =>
  map.set(key, [...(map.get(key) ?? []), form]);
for (const form of TITLE_FORMS) {
  add(byPlain, form.plain, form);
  for (const short of [...form.law.short, ...shortForms(form.plain)]) add(byShortTitle, short, form);
  for (const one of [form.law.number, ...form.law.former]) {
    const number = readKnownNumber(one);
    if (number) add(byNumber, `${number.year} ${number.serial}`, form);
  }
}

/** Whether one of the numbers cited is that of the law, now or before it was revised. */
export const citesNumber = (numbers: readonly DocumentNumber[], { number, former }: TitleForm['law']): boolean =>
  [number, ...former].some((one) => {
    const known = readKnownNumber(one);
    return known !== undefined && numbers.some((cited) => isNumber(cited, known));
  });

const citesNearly = (numbers: readonly DocumentNumber[], { number }: TitleForm['law']): boolean => {
  const known = readKnownNumber(number);
  return known !== undefined && numbers.some((cited) => isNearNumber(cited, known));
};

const meaning = ({ law, title }: TitleForm, kind: MeantLaw['kind']): MeantLaw => ({ law, title, kind });

/** Without its issuer a notice may be any body's, unless it is on the ministry's own list or on all schools of no one year. */
const NOBODY_ELSES = /〈|^(?!.*\d{4}).*高校/;

/** Several documents have one name without their issuers; the number tells which is meant, if any of them. */
function byTitle(plain: string, numbers: readonly DocumentNumber[]): MeantLaw | undefined {
  const forms = byPlain.get(plain) ?? [];
  const form =
    forms.find(({ law }) => citesNumber(numbers, law)) ??
    forms.find(({ law }) => citesNearly(numbers, law)) ??
    (forms.length === 1 || forms.every(({ bare }) => !bare) ? forms[0] : undefined);
  if (!form) return undefined;
  if (!form.bare) return meaning(form, 'exact');
  const told = citesNumber(numbers, form.law) || citesNearly(numbers, form.law);
  return told || (numbers.length === 0 && NOBODY_ELSES.test(form.title)) ? meaning(form, 'without-issuer') : undefined;
}

const TRIAL = /（(?:试行|暂行)）$/;
const EDITION = /（[^（）]*(?:修订|修正|修改|版|年)[^（）]*）$/;

function byTrial(plain: string, numbers: readonly DocumentNumber[]): MeantLaw | undefined {
  const other = TRIAL.test(plain) ? plain.replace(TRIAL, '') : `${plain}（试行）`;
  const found =
    byTitle(other, numbers) ?? (EDITION.test(plain) ? byTitle(plain.replace(EDITION, ''), numbers) : undefined);
  if (found?.kind !== 'exact') return undefined;
  return EDITION.test(plain) ? found : { ...found, kind: 'trial' };
}

/** A known number, and a title that is about its own. */
function byOwnNumber(plain: string, numbers: readonly DocumentNumber[]): MeantLaw | undefined {
  const forms = numbers
    .flatMap(({ year, serial }) => byNumber.get(`${year} ${serial}`) ?? [])
    .filter(({ law, plain: known }) => makerOf(known) === makerOf(plain) && citesNumber(numbers, law))
    .map((form) => ({ form, alike: similarity(plain, form.plain) }))
    .sort((a, b) => b.alike - a.alike);
  const best = forms[0];
  if (!best) return undefined;
  const short = forms.find(({ form }) => form.plain.endsWith(plain));
  if (short) return meaning(short.form, 'short');
  // 中共中央办公厅国务院办公厅关于……: with the issuers that the title itself does not name.
  const longer = forms.find(({ form: { plain: own, bare } }) => !bare && own.startsWith('关于') && plain.endsWith(own));
  if (longer) return meaning(longer.form, 'exact');
  return best.alike >= ALIKE ? meaning(best.form, 'near') : undefined;
}

function byShortForm(plain: string, numbers: readonly DocumentNumber[]): MeantLaw | undefined {
  const forms = byShortTitle.get(plain) ?? [];
  const form = forms.find(({ law }) => citesNearly(numbers, law)) ?? forms[0];
  return form && meaning(form, 'short');
}

function byNearness(plain: string, numbers: readonly DocumentNumber[]): MeantLaw | undefined {
  const form = nearestTitle(plain);
  if (!form || makerOf(plain) !== makerOf(form.plain)) return undefined;
  const otherNumber = numbers.length > 0 && form.law.number !== '' && !citesNearly(numbers, form.law);
  return otherNumber || isOtherDocument(plain, form) ? undefined : meaning(form, 'near');
}

/** Notices of which we know hardly more than their year: a verified number of another year's tells the slip. */
function byTitleOrNumber(plain: string, numbers: readonly DocumentNumber[]): MeantLaw | undefined {
  const named = byTitle(plain, numbers);
  if (!named || named.law.verified || numbers.length === 0 || citesNumber(numbers, named.law)) return named;
  const numbered = byOwnNumber(plain, numbers);
  return numbered?.law.verified ? numbered : named;
}

function firstOf<A, B>(of: readonly A[], read: (one: A) => B | undefined): B | undefined {
  for (const one of of) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The known document a citation means; undefined for every other title, such as a province's or a school's own rules.
 * @param numbers those cited with the title
 */
export function meantLaw(title: string, numbers: readonly DocumentNumber[]): MeantLaw | undefined {
  const ways = waysToRead(title);
  const [plain = ''] = ways;
  const meant =
    byTitleOrNumber(plain, numbers) ??
    byTrial(plain, numbers) ??
    byOwnNumber(plain, numbers) ??
    byShortForm(plain, numbers) ??
    firstOf(ways, (way) => byNearness(way, numbers));
  const lost = meant?.kind === 'short' && ways.length > 1 && isWordLost(plain, meant, numbers);
  return lost ? { ...meant, title: meant.law.title, kind: 'near' } : meant;
}

/** 中华人民共和国信息公开条例 with the number of 政府信息公开条例: it is cited whole; 中华人民共和国保密法 is what all call it. */
const isWordLost = (plain: string, { law }: MeantLaw, numbers: readonly DocumentNumber[]): boolean =>
  waysToRead(law.title).length > 1 && citesNumber(numbers, law) && !law.short.includes(plain);
