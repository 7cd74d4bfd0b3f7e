import { findApplicants } from '@/lib/prose/applicants';
import { correction } from '@/lib/prose/correction';
import type { ReportContent } from '@/lib/report';
import { type Passage, prosePassages, type Remark, textRule } from '../passages';

const BASIS = '《中华人民共和国个人信息保护法》；公开前应当进行保密审查';

const remarks = (text: string): Remark[] =>
  findApplicants(text).map(({ start, quote: name, as, hidden }) => {
    const message = `写出了${as}的姓名，属于个人信息，请隐去（如“${hidden}”）`;
    const fix = [correction(start, name, hidden, '隐去姓名')];
    // The message must not carry the name further.
    return { severity: 'warning', message, quote: `${as}${name}`, basis: BASIS, fix };
  });

/** The chapters that tell who asked, complained and sued; elsewhere 学生 and 教师 are named for what they achieved. */
const ofApplicants = (report: ReportContent): Passage[] =>
  prosePassages(report).filter(({ part }) => part === 'onRequest' || part === 'disputes');

/** Who applies or complains is not told by name in what is published. */
export const applicantNames = textRule('personal-data', remarks, ofApplicants);
