import { findDates, findLaws, findPeriods, findPhones, findUrls, type PeriodSpan } from '@/lib/prose';
import { chineseDate, isBlankProse, proseText } from '@/lib/report';
import { finding, type Rule } from '../rule';
import { splitSentences } from '../sentences';

const BASIS = '教办函〔2014〕23号；教办厅函〔2018〕80号';

const QUOTED = 40;
/** xxgk.example.edu.cn, which people type as it is printed; what stands behind @ is somebody's mail. */
const HOST = /(?<![@\w.-])(?:[a-z0-9-]{1,40}\.){1,4}(?:edu|gov|ac|com|net|org)(?:\.cn)?(?![\w.-])/i;

/** From a day to a day; a day that no calendar has is told as what it is, and not as missing. */
function namesPeriod(text: string): boolean {
  const dates = findDates(text);
  return findPeriods(text).length > 0 || (dates.length > 1 && dates.some(({ iso }) => iso === ''));
}

/** What the reader of a preface must learn, each with the field that holds it. */
const MUST_SAY: { id: string; path: string; label: string; said: (text: string) => boolean }[] = [
  { id: 'legal-basis', path: 'legalBasis.0', label: '编制依据', said: (text) => findLaws(text).length > 0 },
  {
    id: 'period',
    path: 'period.start',
    label: '统计期限（起止日期）',
    said: namesPeriod,
  },
  {
    id: 'contact',
    path: 'contact.phone',
    label: '联系方式（地址、邮编、电话或电子邮箱）',
    said: (text) =>
      findPhones(text).length > 0 ||
      /[\w.+-]{1,64}@[\w-]+\./.test(text) ||
      /电话[:：]?\s*\d{7,}|邮(?:政编码|编)[:：为是]?\s*\d{6}/.test(text),
  },
  {
    id: 'download',
    path: 'downloadUrl',
    label: '电子版下载地址',
    said: (text) => findUrls(text).length > 0 || HOST.test(text),
  },
];

/** The printed preface is what counts: a field that its text does not repeat has not been said. */
export const prefaceIncomplete: Rule = {
  id: 'preface-incomplete',
  check: ({ preface }) => {
    if (isBlankProse(preface.prose)) {
      const message = '还没有前言，请写明编制依据、统计期限、联系方式和电子版下载地址（可按资料生成）';
      return [
        finding('preface-incomplete', 'error', 'preface', message, {
          path: 'prose.0',
          basis: BASIS,
          lacks: '前言正文',
        }),
      ];
    }
    const text = proseText(preface.prose);
    return MUST_SAY.filter(({ said }) => !said(text)).map(({ id, path, label }) =>
      finding('preface-incomplete', 'warning', 'preface', `前言没有写明${label}`, {
        path,
        quote: opening(text),
        basis: BASIS,
        values: { missing: id },
        lacks: label,
      }),
    );
  },
};

/** What the form knows and the printed text does not tell: an address without its postcode, an e-mail left out. */
export const contactUntold: Rule = {
  id: 'preface-incomplete',
  check: ({ preface: { contact, prose } }) => {
    const text = proseText(prose).replace(/\s/g, '');
    if (text === '') return [];
    return CONTACT.flatMap(({ field, label }) => {
      const typed = contact[field].replace(/\s/g, '');
      if (typed === '' || text.includes(typed) || (field === 'phone' && hasNumbers(text, typed))) return [];
      const message = `填报了${label}“${contact[field].trim()}”，前言正文没有写`;
      const more = { path: `contact.${field}`, quote: opening(text), basis: BASIS, values: { missing: field } };
      return [finding('preface-incomplete', 'hint', 'preface', message, more)];
    });
  },
};

const digits = (text: string): string => text.replace(/\D/g, '');

/** （010）12345678 and 010-12345678 are one number. */
const hasNumbers = (text: string, typed: string): boolean =>
  typed.split(/[、，,；;/]/).every((number) => digits(text).includes(digits(number)));

const CONTACT = [
  { field: 'address', label: '地址' },
  { field: 'postcode', label: '邮政编码' },
  { field: 'phone', label: '电话' },
  { field: 'email', label: '电子邮箱' },
] as const;

/** The end of the first sentence: the place a reader looks for what is missing. */
const opening = (text: string): string => (splitSentences(text)[0] ?? '').slice(-QUOTED);

const SENTENCE_END = /[。；！？\n]/;

/** 统计期限为…, 现将…工作情况报告如下: said of the report, and not of something done at another time. */
function isOfReport(text: string, { start, end }: PeriodSpan): boolean {
  const before = text.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  const behind = text.slice(end).split(SENTENCE_END)[0] ?? '';
  return /统计|数据|期限|时限|时间|期间|报告/.test(before + behind);
}

/** The period that the preface tells is the one the report is about. */
export const prefacePeriod: Rule = {
  id: 'preface-period',
  check: ({ preface }) => {
    const { start, end } = preface.period;
    return preface.prose.flatMap((_, i) => {
      const text = proseText(preface.prose.slice(i, i + 1));
      const all = findPeriods(text).filter((span) => isOfReport(text, span));
      const [told] = all;
      if (!told || all.some(({ period }) => period.start === start && period.end === end)) return [];
      const message = `前言写的统计期“${told.quote}”与填报的统计期${chineseDate(start)}至${chineseDate(end)}不一致`;
      return [
        finding('wrong-year', 'error', 'preface', message, { path: `prose.${i}`, quote: told.quote, basis: BASIS }),
      ];
    });
  },
};
