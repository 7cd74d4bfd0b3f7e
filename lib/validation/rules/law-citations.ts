import {
  type CitedLaw,
  citation,
  citesNumber,
  type DocumentNumber,
  findCitedLaws,
  isNearNumber,
  isOfficial,
  type KnownLaw,
  type LawSpan,
  type MeantLaw,
  meantLaw,
  readKnownNumber,
  withoutTitles,
  yearsIn,
} from '@/lib/prose';
import { correction } from '@/lib/prose/correction';
import { spansOf } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

const BASIS = 'GB/T 15834-2011；引用公文应当写明标题和发文字号';
/** So far before a title its issuer may stand: 教育部印发的《关于……》. */
const ISSUER_BEFORE = 16;

function judge(cited: CitedLaw, before: string): Remark[] {
  const { meant } = cited;
  if (!meant) return nested(cited);
  if (!meant.law.verified) return [];
  if (meant.kind === 'near') return [misnamed(cited, meant)];
  return [...form(cited, meant, before), ...wrongNumber(cited, meant)];
}

/** 《关于印发〈高等学院信息公开办法〉的通知》: the document is unknown, the one its title names is not. */
function nested(cited: LawSpan): Remark[] {
  const inner = /[〈<]([^〈〉<>]{5,})[〉>]/.exec(cited.title)?.[1] ?? '';
  const meant = inner === '' ? undefined : meantLaw(inner, []);
  if (meant?.kind !== 'near' || !meant.law.verified) return [];
  const at = cited.title.indexOf(inner);
  return [misnamed({ ...cited, start: cited.start + at, title: inner }, meant)];
}

/** 〈高等学院信息公开事项清单〉: the inner marks stand alone where 《》 should. */
const ANGLED = /[〈<]([^〈〉<>《》]{5,60})[〉>]/g;

function angled(text: string): Remark[] {
  if (!/[〈<]/.test(text)) return [];
  return spansOf(withoutTitles(text), ANGLED).flatMap(({ groups, ...span }) => {
    const title = groups[1] ?? '';
    const meant = meantLaw(title, []);
    return meant?.kind === 'near' && meant.law.verified
      ? [misnamed({ ...span, title, number: '', numbers: [] }, meant)]
      : [];
  });
}

const remark = (
  severity: Remark['severity'],
  message: string,
  cited: LawSpan,
  right: string,
  more: Partial<Remark>,
) => ({
  severity,
  message,
  quote: cited.quote,
  basis: BASIS,
  values: { written: cited.title, right },
  ...more,
});

const retitled = ({ start, title }: LawSpan, right: string) => correction(start + 1, title, right, '法规、文件的名称');

const renumbered = ({ start, quote }: DocumentNumber, right: string) => correction(start, quote, right, '发文字号');

/** Title or number was left over from another year; which of them, nobody but the author knows. */
function mismatched(cited: LawSpan, { law, title }: MeantLaw): Remark {
  const message = `《${cited.title}》与文号不一致：“${law.number}”是《${title}》的文号，请核对`;
  return remark('warning', message, cited, title, {});
}

function misnamed(cited: LawSpan, meant: MeantLaw): Remark {
  const { law, title } = meant;
  if (yearsIn(cited.title) !== yearsIn(title)) return mismatched(cited, meant);
  // The number of an earlier version may be the right one of its time.
  const former = citesNumber(cited.numbers, law) && !citesNumber(cited.numbers, { ...law, former: [] });
  const number = former ? cited.number : law.number;
  const message = `引用的文件名称“${cited.title}”有误，应为${citation({ title, number })}`;
  return remark('warning', message, cited, title, { fix: [retitled(cited, title)] });
}

/** 教育部办公厅印发的 names the issuer, （教育部令第29号） the number of another document. */
const issuedBy = (issuer: string, before: string): boolean => before.replaceAll(`${issuer}令`, '').includes(issuer);

/** Words are right, but the issuer, （试行） or the inner marks of the title have been lost. */
function form(cited: LawSpan, { law, title, kind }: MeantLaw, before: string): Remark[] {
  const hint = (message: string, right: string) => [
    remark('hint', message, cited, right, { fix: [retitled(cited, right)] }),
  ];
  if (kind === 'trial') {
    const [mark = ''] = /（[^（）]+）$/.exec(title) ?? [];
    return mark !== ''
      ? hint(`《${cited.title}》漏了“${mark}”，应为《${title}》`, title)
      : hint(`《${cited.title}》的名称中没有“${/.{4}$/.exec(cited.title)?.[0]}”，应为《${title}》`, title);
  }
  if (kind === 'without-issuer' && !issuedBy(law.issuer, before.slice(-ISSUER_BEFORE))) {
    return hint(`《${cited.title}》的名称应带发文机关：《${law.title}》`, law.title);
  }
  if (kind !== 'short' && title.includes('〈') && !/[〈<《]/.test(cited.title)) {
    return hint(`《${cited.title}》漏了内层书名号，应为《${title}》`, title);
  }
  return [];
}

/** 《学校教职工代表大会规定》（校发〔2013〕2号） is the school's own; a slip in the number of a short title is one all the same. */
const isMeantNumber = (written: DocumentNumber, { kind }: MeantLaw, number: string): boolean => {
  const known = readKnownNumber(number);
  return known !== undefined && (isNearNumber(written, known) || (kind !== 'short' && isOfficial(written)));
};

/** The two documents every such report rests on have had one number each. */
const NEVER_REVISED: ReadonlySet<string> = new Set(['教育部令第29号', '教办函〔2014〕23号']);
/** A province hands them on under a number of its own. */
const isSlip = ({ order, letters }: DocumentNumber, { number }: KnownLaw): boolean =>
  NEVER_REVISED.has(number) && (order || /^教办厅?函$/.test(letters));

function wrongNumber(cited: LawSpan, meant: MeantLaw): Remark[] {
  const { law } = meant;
  const [written, ...others] = cited.numbers;
  if (!written || others.length > 0 || citesNumber(cited.numbers, law)) return [];
  if (!isMeantNumber(written, meant, law.number)) return [];
  const message = `《${cited.title}》的文号写为“${written.quote}”，应为“${law.number}”`;
  const values = { written: written.quote, right: law.number };
  const severity = meant.kind === 'exact' && isSlip(written, law) ? 'error' : 'warning';
  return [remark(severity, message, cited, law.title, { values, fix: [renumbered(written, law.number)] })];
}

/** Laws and notices are cited by their own names and numbers. */
export const lawTitle = textRule(
  'law-title',
  (text) => [
    ...findCitedLaws(text).flatMap((law) => judge(law, text.slice(Math.max(0, law.start - ISSUER_BEFORE), law.start))),
    ...angled(text),
  ],
  writtenPassages,
);

/** The number of an earlier version that stands alone with the title; 492号公布、711号修订 is right. */
export function formerNumberOf({ numbers, meant }: CitedLaw): { law: KnownLaw; written: DocumentNumber } | undefined {
  const [written] = numbers;
  const law = meant?.law;
  if (!written || !law?.verified || law.former.length === 0) return undefined;
  const present = citesNumber(numbers, { ...law, former: [] });
  return present || !citesNumber(numbers, law) ? undefined : { law, written };
}
