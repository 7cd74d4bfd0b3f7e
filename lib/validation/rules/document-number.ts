import { edits, findLaws, KNOWN_LAWS, lawNumber, plainTitle, withoutTitles } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

const YEAR_AND_SERIAL = /[[［【(（〔]\s?((?:19|20)\d{2})\s?[\]］】)）〕]\s?(\d{1,4})\s?号/g;
const NUMBER = /([\p{Script=Han}]{2,8})\s?[[［【（(〔]\s?((?:19|20)\d{2})\s?[\]］】）)〕]\s?(\d{1,4})\s?号/gu;
/** Numbers of the ministry's yearly notices beside those of KNOWN_LAWS; their titles are known by year only. */
const NOTICES = [
  '教办厅函〔2014〕55号',
  '教办厅函〔2015〕48号',
  '教办厅函〔2016〕74号',
  '教办厅函〔2017〕41号',
  '教办厅函〔2021〕37号',
];

const parts = (number: string) => /^(.*)〔(\d{4})〕(\d+)号$/.exec(number);
const KNOWN = [
  ...new Set([...KNOWN_LAWS.filter(({ verified }) => verified).map(({ number }) => number), ...NOTICES]),
].flatMap((number) => {
  const [, prefix, year, serial] = parts(number) ?? [];
  return prefix !== undefined && year !== undefined && serial !== undefined ? [{ number, prefix, year, serial }] : [];
});

const TITLES = new Set(KNOWN_LAWS.map(({ title }) => plainTitle(title)));

type Known = (typeof KNOWN)[number];

/** The end of the letters that is the known ones but for one character: what stands before belongs to the sentence. */
function slip(letters: string, { prefix }: Known): string | undefined {
  return [0, -1, 1]
    .map((by) => letters.slice(-(prefix.length + by)))
    .find((written) => written.length >= prefix.length - 1 && edits(written, prefix, 1) === 1);
}

/** Whether a year and serial of a known number stand behind other letters than its own; most numbers are right. */
const isDoubtful = (text: string): boolean =>
  matchesIn(text, YEAR_AND_SERIAL).some(({ 1: year, 2: serial, index }) => {
    const same = KNOWN.filter((known) => known.year === year && known.serial === serial);
    const before = text.slice(Math.max(0, index - 20), index).trimEnd();
    return same.length > 0 && !same.some(({ prefix }) => before.endsWith(prefix));
  });

/** The ministry's number with one character changed in its letters: 湘办厅函〔2016〕74号, 粤办函〔2014〕23号. */
function near(text: string): Remark[] {
  if (!isDoubtful(withoutTitles(text))) return [];
  const cited = findLaws(text).filter(({ title }) => TITLES.has(plainTitle(title)));
  return matchesIn(withoutTitles(text), NUMBER).flatMap(
    ({ 0: whole, 1: letters = '', 2: year, 3: serial, index }): Remark[] => {
      const same = KNOWN.filter((known) => known.year === year && known.serial === serial);
      if (same.length === 0 || same.some(({ prefix }) => letters.endsWith(prefix))) return [];
      // With its title before it, the number is compared with that of the title.
      if (cited.some(({ start, end }) => index >= start && index < end)) return [];
      return same.flatMap((known): Remark[] => {
        const written = slip(letters, known);
        if (written === undefined) return [];
        const quote = whole.slice(letters.length - written.length);
        const message = `文号“${lawNumber(quote)}”与“${known.number}”只差一字，请核对发文字号`;
        return [{ severity: 'warning', message, quote, values: { written: lawNumber(quote), right: known.number } }];
      });
    },
  );
}

export const documentNumber = textRule('law-title', near, writtenPassages);
