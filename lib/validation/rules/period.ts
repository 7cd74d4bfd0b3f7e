import {
  chineseDate,
  isIsoDay,
  lastOfTwelveMonths,
  PERIOD_KIND_LABELS,
  type ReportContent,
  usualPeriod,
} from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { periodBasis } from './period-basis';

export const period: Rule = {
  id: 'outside-period',
  check: ({ preface }) => [...missingDays(preface), ...disorder(preface), ...otherKind(preface)],
};

function missingDays({ period: given }: ReportContent['preface']): Finding[] {
  const { start, end } = given;
  const days = [
    { path: 'period.start', name: '统计期的起始日期', day: start },
    { path: 'period.end', name: '统计期的截止日期', day: end },
  ];
  return days
    .filter(({ day }) => !isIsoDay(day))
    .map(({ path, name, day }) => {
      const message = day.trim() === '' ? `没有填写${name}` : `${name}“${day.trim()}”不是有效日期，请按“年-月-日”填写`;
      return finding('outside-period', 'error', 'preface', message, {
        path,
        basis: periodBasis(given),
        ...(day.trim() === '' && { lacks: name }),
      });
    });
}

/** 长江大学 2020 ran fourteen months by mistake; a start after the end is never meant. */
function disorder({ period: given }: ReportContent['preface']): Finding[] {
  if (!isIsoDay(given.start) || !isIsoDay(given.end)) return [];
  const [from, to] = [chineseDate(given.start), chineseDate(given.end)];
  if (given.start > given.end) {
    const message = `统计期起始日期${from}晚于截止日期${to}，请核对`;
    return [finding('outside-period', 'error', 'preface', message, { path: 'period.end', basis: periodBasis(given) })];
  }
  const last = lastOfTwelveMonths(given.start);
  if (given.end <= last) return [];
  const message = `统计期${from}至${to}超过12个月，从${from}起的12个月止于${chineseDate(last)}，请核对`;
  const more = { path: 'period.end', basis: periodBasis(given), values: { start: given.start, end: given.end, last } };
  return [finding('outside-period', 'error', 'preface', message, more)];
}

/** Days that are not those of the kind of year that was chosen. */
function otherKind({ period: given }: ReportContent['preface']): Finding[] {
  const { kind, start, end } = given;
  if (kind === 'custom' || !isIsoDay(start) || !isIsoDay(end)) return [];
  const usual = usualPeriod(kind, Number(end.slice(0, 4)));
  if (usual.start === start && usual.end === end) return [];
  const message = `统计期选为${PERIOD_KIND_LABELS[kind]}，填的是${chineseDate(start)}至${chineseDate(end)}；确需如此请选“${PERIOD_KIND_LABELS.custom}”`;
  return [finding('outside-period', 'warning', 'preface', message, { path: 'period.kind', basis: periodBasis(given) })];
}
