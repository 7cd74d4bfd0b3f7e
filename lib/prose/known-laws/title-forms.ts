import { KNOWN_LAWS } from '.';
import { type KnownNumber, knownNumber } from './document-numbers';
import type { KnownLaw } from './known-law';

const STATE = '中华人民共和国';

/** A title for comparing: no white space, no nested marks, one kind of brackets, dashes and digits. */
const comparable = (title: string): string =>
  title
    .replace(/[\s〈〉<>《》“”"]/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/[-–—－~～]+/g, '-');

/** The same without 中华人民共和国, which citations may leave out. */
export const plainTitle = (title: string): string => comparable(title).replace(STATE, '');

/** A way a known title is cited: as it is, without the body it begins with, or with its 中华人民共和国. */
export type TitleForm = {
  law: KnownLaw;
  /** What the citation should read. */
  title: string;
  /** For comparing. */
  plain: string;
  bare: boolean;
  /** So many characters may differ, and no more than about one in five, before a title counts as another document's. */
  most: number;
};

const MOST_EDITS = 4;
const NEAR = 0.2;

const nearness = (plain: string): number => Math.min(MOST_EDITS, Math.floor(plain.length * NEAR));

function formsOf(law: KnownLaw): TitleForm[] {
  const { title, issuer } = law;
  const plain = plainTitle(title);
  const forms: TitleForm[] = [{ law, title, plain, bare: false, most: nearness(plain) }];
  if (issuer !== '') {
    const bare = title.slice(issuer.length);
    forms.push({ law, title: bare, plain: plainTitle(bare), bare: true, most: nearness(bare) });
  }
  if (title.startsWith(STATE)) {
    const whole = comparable(title);
    // 教育法 and 体育法 differ in one character of three: the seven before them tell nothing.
    forms.push({ law, title, plain: whole, bare: false, most: plain.length < 6 ? 1 : 2 });
  }
  return forms;
}

export const TITLE_FORMS: readonly TitleForm[] = KNOWN_LAWS.flatMap(formsOf);

/** Both ways to compare a cited title: with its 中华人民共和国 where it has one, and without. */
export const waysToRead = (title: string): readonly string[] => {
  const whole = comparable(title);
  const plain = whole.replace(STATE, '');
  return whole === plain ? [plain] : [plain, whole];
};

const NUMBERS = new Map(
  KNOWN_LAWS.flatMap(({ number, former }) => [number, ...former]).flatMap((number): [string, KnownNumber][] => {
    const read = knownNumber(number);
    return read ? [[number, read]] : [];
  }),
);

/** A number of the data set, read. */
export const readKnownNumber = (number: string): KnownNumber | undefined => NUMBERS.get(number);

/** Words of scope and of issuers that a short form leaves out in front. */
const SCOPE = /^(?:教育部办公厅|国务院办公厅|教育部|国家|全国|新时代|普通|高等(?=学校)|高校|学校|教育系统|中国共产党)/;

/** A title without one or more of its words of scope, or with 高校: 高等学校学生管理规定, 高校信息公开办法, 学生管理规定. */
export function shortForms(plain: string): string[] {
  const short = plain.replace(SCOPE, '');
  const forms = plain.startsWith('高等学校') ? [plain.replace('高等学校', '高校')] : [];
  return short === plain || short.length < 4 ? forms : [...forms, short, ...shortForms(short)];
}
