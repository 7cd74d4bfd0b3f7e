import type { ReportContent } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { fullPlaceName, placeName } from '@/lib/report/place-name';
import type { Finding } from './finding';

type Said = Pick<Finding, 'part' | 'path' | 'message'>;

/** The words for a finding's place that stand before its message: '' where the message itself tells the place. */
export function placeBefore(content: ReportContent, finding: Said): string {
  const place = placeName(content, finding);
  return tells(finding.message, place) ? '' : place;
}

/** The same with its part, for lists of the whole report: 一、概述　第3段, 八、清单事项公开情况表, 清单第12项理由或备注. */
export function fullPlaceBefore(content: ReportContent, finding: Said & Pick<Finding, 'chapter'>): string {
  if (!tells(finding.message, placeName(content, finding))) return fullPlaceName(content, finding);
  return partName(content, finding.chapter);
}

/** The words quoted, for below the message: undefined where it has them already, a heading with or without its number. */
export const quoteAfter = ({ quote, message }: Pick<Finding, 'quote' | 'message'>): string | undefined =>
  quote !== undefined && message.includes(quote.replace(CHAPTER_MARK, '')) ? undefined : quote;

const CHAPTER_MARK = /^[一二三四五六七八九十]+、/;

/** 第12项链接1 → 第12项; 收费及减免情况统计表“收费·金额” → the table; 附件2 → 附件; else as it is. */
const KERNELS = [/^第\d+项/, /^.*?统计表/, /^附件/] as const;

function tells(message: string, place: string): boolean {
  if (place === '') return false;
  const number = /^第(\d+)项/.exec(place)?.[1];
  // 第37、38项用了同一个链接; 清单还有6项没有填写公开情况：第31至34项
  if (number !== undefined && new RegExp(`^(清单|第${number}(、\\d+)*项)`).test(message)) return true;
  const kernel = KERNELS.map((pattern) => pattern.exec(place)?.[0]).find((found) => found !== undefined);
  return kernel === undefined ? message.includes(place) : message.startsWith(kernel);
}
