import type { PrefaceContent } from './content';
import { periodText } from './period';
import type { Prose } from './prose';

const joined = (texts: readonly string[], mark: string) =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(mark);

/**
 * The preface as its data give it: legal basis and parts, period, contact, where to download (domain.md 3.2).
 * A sentence whose data are missing is left out, never filled with blanks.
 * @param headings the printed chapter headings in order, without numbers
 */
export function composePreface(preface: PrefaceContent, headings: readonly string[]): Prose {
  const sentences = [
    basisSentence(preface, headings),
    periodSentence(preface),
    joined([contactSentence(preface), downloadSentence(preface)], ''),
  ];
  return sentences.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));
}

function basisSentence({ legalBasis }: PrefaceContent, headings: readonly string[]): string {
  const basis = joined(legalBasis, '、');
  const parts = headings.length > 0 ? `全文包括${joined(headings, '，')}，共${headings.length}个部分。` : '';
  return basis === '' ? parts : `根据${basis}的要求，编制本报告。${parts}`;
}

function periodSentence({ period }: PrefaceContent): string {
  const text = periodText(period);
  return text === '' ? '' : `本报告所列数据的统计期限为${text}。`;
}

function contactSentence({ contact }: PrefaceContent): string {
  const { office, address, postcode, phone, email } = contact;
  const ways = [
    address && `地址：${address}`,
    postcode && `邮编：${postcode}`,
    phone && `电话：${phone}`,
    email && `电子邮箱：${email}`,
  ].filter((way) => way !== '');
  if (office.trim() === '' || ways.length === 0) return '';
  return `如对本报告有疑问，请与${office.trim()}联系（${ways.join('；')}）。`;
}

const downloadSentence = ({ downloadUrl }: PrefaceContent): string =>
  downloadUrl.trim() === '' ? '' : `本报告的电子版可从学校信息公开网站（${downloadUrl.trim()}）下载。`;
