import {
  citation,
  findEmails,
  findLaws,
  findPeriods,
  findPhones,
  findUrls,
  findYearSpans,
  periodBetween,
} from '@/lib/prose';
import { emptyContact, type Period, type PrefaceContent, proseText } from '@/lib/report';
import type { Front } from './front';
import type { ChapterMark } from './headings';
import type { IntakeNote } from './note';
import { outlineOf } from './outline';
import { paragraphsOf } from './paragraphs';
import type { Unplaced } from './unplaced';

type Contact = PrefaceContent['contact'];
const LIMIT = 500;
const cut = (text: string | undefined) => (text ?? '').trim().slice(0, LIMIT);

/** What stands behind a label ("地址：") up to the next mark. */
const behind = (text: string, labels: string) =>
  cut(new RegExp(`(?:${labels})\\s*(?:[：:]|为|是)\\s*([^，,；;。）)（(]{1,200})`).exec(text)?.[1]);

/** What stands where an address of e-mail is told and is none: yb#a.edu.cn. */
const TYPED_EMAIL = /(?:邮箱|邮件|E-?mail)\s*[：:为]?\s*([\w.+-]{1,64}[^\w\s.，,；;。）)]{1,2}[\w-]+\.[\w.-]{2,60}\w)/i;

/** Contact data named in the preface; '' where it names none. */
export function contactIn(text: string): Contact {
  const office = /(?:请)?(?:与|向|联系)\s*([^，,；;。（）()]{2,60}?(?:办公室|办公厅|部|处|中心))/.exec(text)?.[1];
  const phone = findPhones(text)[0]?.quote ?? behind(text, '电话|联系方式');
  return {
    ...emptyContact(),
    office: cut(office),
    address: behind(text, '地址|通讯地址|通信地址'),
    // As it is written, also where it cannot be right: the checks tell what is wrong with it.
    postcode: cut(/(?:邮政编码|邮编)\s*[：:为]?\s*(\d{3,9})/.exec(text)?.[1]),
    phone: cut(phone),
    email: cut(findEmails(text)[0]?.quote ?? TYPED_EMAIL.exec(text)?.[1]),
  };
}

/** The address the report can be read or downloaded at: the one beside 下载 or 网址, else the only one named. */
export function downloadUrlIn(text: string): string {
  const urls = findUrls(text);
  const near = urls.find(({ start, end }) =>
    /下载|电子版|查阅|网址|网站|专栏/.test(text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 10)),
  );
  return (near ?? (urls.length === 1 ? urls[0] : undefined))?.quote.slice(0, 2000) ?? '';
}

/** Laws and notices cited before the list of the report's parts, each once. */
export function legalBasisIn(text: string): string[] {
  const before = text.split(/(?:主要)?内容包括|由以下|包括以下/)[0] ?? text;
  return [...new Set(findLaws(before).map(citation))].map(cut).slice(0, 30);
}

export type PeriodReading = { period: Period; yearWord: string; notes: IntakeNote[] };

/** The period the preface states; where it states none, the 学年 its years name; and the word after the title's years. */
export function periodIn(title: string, text: string): PeriodReading {
  const years = [...findYearSpans(title), ...findYearSpans(text)];
  const word = years.find((y) => y.word !== '')?.word ?? '学年度';
  const stated = findPeriods(text)[0] ?? findPeriods(title)[0];
  if (stated) return { period: stated.period, yearWord: word, notes: [] };
  const assumed = years.find((y) => y.to === y.from + 1) ?? years[0];
  const note = { severity: 'warning', part: 'preface' } as const;
  if (!assumed) {
    const message = '没有找到统计期限，请在“前言”中填写起止日期。';
    return {
      period: { kind: 'school-year', start: '', end: '' },
      yearWord: word,
      notes: [{ ...note, code: 'period-missing', message }],
    };
  }
  const whole = assumed.to === assumed.from;
  const period = whole
    ? periodBetween(`${assumed.from}-01-01`, `${assumed.to}-12-31`)
    : periodBetween(`${assumed.from}-09-01`, `${assumed.to}-08-31`);
  const message = `前言没有写明统计期限，已按“${assumed.quote}”推定为${period.start}至${period.end}，请核对。`;
  return { period, yearWord: word, notes: [{ ...note, code: 'period-assumed', quote: assumed.quote, message }] };
}

export type PrefaceReading = { content: PrefaceContent; yearWord: string; notes: IntakeNote[] };

/** The preface: its text as it came, and the data it states. */
export function readPreface(front: Front, chapterMark: ChapterMark, unplaced: Unplaced): PrefaceReading {
  const { blocks, overflow, notes } = outlineOf(paragraphsOf(front.rest), 'preface', chapterMark);
  for (const { line, text } of overflow) unplaced.add(line, text, '前言');
  const text = proseText(blocks);
  const { period, yearWord, notes: periodNotes } = periodIn(front.title.join(' '), text);
  return {
    content: {
      title: front.title,
      addressee: front.addressee,
      period,
      legalBasis: legalBasisIn(text),
      contact: contactIn(text),
      downloadUrl: downloadUrlIn(text),
      prose: blocks,
    },
    yearWord,
    notes: [...titleNotes(front), ...periodNotes, ...notes],
  };
}

function titleNotes({ title }: Front): IntakeNote[] {
  const text = title.join('');
  if (/信息公开/.test(text) && /报告/.test(text)) return [];
  const message =
    text === '' ? '没有找到标题，请在“前言”中填写。' : `标题“${text}”不完整，应含校名、年度和“信息公开工作年度报告”。`;
  return [{ code: 'title', severity: 'warning', part: 'preface', ...(text === '' ? {} : { quote: text }), message }];
}
