import { chineseDate, isIsoDay, type ReportContent, variantOf } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';

const LAYOUT = 'GB/T 9704-2012 7.3.5';
const DUE = '《高等学校信息公开办法》第二十五条；教办函〔2014〕23号：每年10月底前向社会公布';

export const signature: Rule = {
  id: 'signature',
  check: ({ signature: { school, date }, preface }, { today }) => {
    const findings: Finding[] = [];
    if (school.trim() === '') {
      findings.push(
        finding('signature', 'error', 'signature', '没有署名，请填写学校全称', {
          path: 'school',
          basis: LAYOUT,
          lacks: '署名',
        }),
      );
    }
    const dateAt = { path: 'date', basis: LAYOUT };
    if (date.trim() === '') {
      findings.push(finding('signature', 'error', 'signature', '没有填写成文日期', { ...dateAt, lacks: '成文日期' }));
    } else if (!isIsoDay(date)) {
      const message = `成文日期“${date.trim()}”不是有效日期，请按“年-月-日”填写`;
      findings.push(finding('signature', 'error', 'signature', message, { ...dateAt, quote: date.trim() }));
    } else if (isIsoDay(preface.period.end) && date < preface.period.end) {
      const message = `成文日期${chineseDate(date)}早于统计期截止日期${chineseDate(preface.period.end)}，请核对`;
      findings.push(finding('signature', 'warning', 'signature', message, { ...dateAt, quote: chineseDate(date) }));
    }
    if (isIsoDay(date) && today !== undefined && date > today) {
      const message = `成文日期${chineseDate(date)}晚于今天（${chineseDate(today)}），请核对`;
      findings.push(finding('signature', 'warning', 'signature', message, { ...dateAt, quote: chineseDate(date) }));
    }
    return findings;
  },
};

/** The last day to publish, ISO: the variant's day in the year the period ends; for a calendar year, of the next. */
export function deadlineOf({ variant, preface: { period } }: ReportContent): string | undefined {
  if (!isIsoDay(period.end)) return undefined;
  const { deadline } = variantOf(variant);
  const year = Number(period.end.slice(0, 4));
  const due = `${year}-${deadline}`;
  return due > period.end ? due : `${year + 1}-${deadline}`;
}

export const deadline: Rule = {
  id: 'deadline',
  check: (report) => {
    const { date } = report.signature;
    const due = deadlineOf(report);
    if (!due || !isIsoDay(date) || date <= due) return [];
    const message = `成文日期${chineseDate(date)}晚于公布期限${chineseDate(due)}；省级通知另有规定的，请写明理由`;
    return [
      finding('deadline', 'warning', 'signature', message, {
        path: 'date',
        quote: chineseDate(date),
        basis: DUE,
        values: { date, due },
      }),
    ];
  },
};
