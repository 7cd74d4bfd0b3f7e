import { findPhones, findUrls } from '@/lib/prose';
import { proseText, type ReportContent } from '@/lib/report';
import { downloadProblem, emailProblem, postcodeProblem } from '../contact-form';
import type { Finding, Severity } from '../finding';
import { finding, type Rule } from '../rule';
import { CONTACT_BASIS } from './contact-basis';

/** `rule` is the id of the fault, wherever else in the report it stands. */
type Slip = { rule: string; path: string; severity: Severity; quote: string; message: string };

/** 010-12345678, (0371)56150666, 400-123-4567, several by 、 or /, an extension behind 转. */
const PHONE =
  /^(?:[（(]?0\d{2,3}[）)]?[\s-—–－]*(?:\d{7,8}|\d{4} \d{3,4})|400[\s-]?\d{3}[\s-]?\d{4}|1[3-9]\d{9}|1\d{4}|9\d{4,5})(?:\s*(?:转|-|—)\s*\d{1,6})?$/;
const LOCAL = /^\d{7,8}$/;

function email({ contact }: ReportContent['preface']): Slip[] {
  const message = emailProblem(contact.email);
  const quote = contact.email.trim();
  return message ? [{ rule: 'preface-incomplete', path: 'contact.email', severity: 'error', quote, message }] : [];
}

function postcode({ contact }: ReportContent['preface']): Slip[] {
  const message = postcodeProblem(contact.postcode);
  const quote = contact.postcode.replace(/\s/g, '');
  return message ? [{ rule: 'preface-incomplete', path: 'contact.postcode', severity: 'error', quote, message }] : [];
}

const digits = (text: string): string => text.replace(/\D/g, '');

const standsAlone = (text: string, number: string): boolean => new RegExp(`(?<![\\d—–－)）-]\\s?)${number}`).test(text);

function phone({ contact, prose }: ReportContent['preface']): Slip[] {
  const typed = contact.phone.trim();
  if (typed === '') return [];
  const at = { rule: 'phone', path: 'contact.phone', quote: typed };
  const numbers = typed.split(/[、，,；;/]\s*/).filter((number) => number !== '');
  const odd = numbers.find((number, i) => !PHONE.test(number) && !(i > 0 && LOCAL.test(number)));
  // In the printed words it is found with the other numbers there.
  if (odd !== undefined && LOCAL.test(odd) && standsAlone(proseText(prose), odd)) return [];
  if (odd !== undefined) {
    const why = LOCAL.test(odd) ? '没有区号，请写作“区号-号码”' : '不像电话号码，请核对';
    return [{ ...at, severity: 'warning', message: `联系电话“${odd}”${why}` }];
  }
  const told = findPhones(proseText(prose)).map(({ quote }) => quote);
  const [first] = told;
  if (
    first === undefined ||
    told.some((number) => digits(number).includes(digits((numbers[0] ?? '').replace(/\s*转.*$/, ''))))
  )
    return [];
  return [{ ...at, severity: 'warning', message: `填写的联系电话“${typed}”与前言正文中的“${first}”不一致` }];
}

function download({ downloadUrl, prose }: ReportContent['preface']): Slip[] {
  const typed = downloadUrl.trim();
  if (typed === '') return [];
  const at = { rule: 'preface-incomplete', path: 'downloadUrl', quote: typed };
  const judged = downloadProblem(typed);
  if (judged) {
    const severity = judged.severity === 'error' ? 'error' : 'warning';
    return [{ ...at, rule: judged.rule, severity, message: judged.message }];
  }
  const told = findUrls(proseText(prose)).map(({ quote }) => quote);
  const [first] = told;
  if (first === undefined || told.some((url) => sameAddress(url, typed))) return [];
  return [{ ...at, severity: 'warning', message: `填写的下载地址“${typed}”与前言正文中的“${first}”不一致` }];
}

const bare = (url: string): string => url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
const sameAddress = (a: string, b: string): boolean => bare(a) === bare(b);

function title({ title: lines }: ReportContent['preface']): Slip[] {
  const code = /<\/?[A-Za-z][^<>]*>|&(?:nbsp|amp|lt|gt|#\d+);/.exec(lines.join(''))?.[0];
  if (code === undefined) return [];
  return [
    {
      rule: 'title',
      path: 'title.0',
      severity: 'error',
      quote: lines.join(''),
      message: `标题里有网页代码“${code}”，请删去`,
    },
  ];
}

/** Address, telephone and link of the preface can be used as they stand, and are those its text tells. */
export const contact: Rule = {
  id: 'contact-form',
  check: ({ preface }) =>
    [email, postcode, phone, download, title].flatMap((read) =>
      read(preface).map(
        ({ rule, path, severity, quote, message }): Finding =>
          finding(rule, severity, 'preface', message, {
            path,
            quote,
            ...(rule !== 'title' && { basis: CONTACT_BASIS }),
          }),
      ),
    ),
};
