import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { newStudents } from './new-students';

const of = (text: string) => said(newStudents, saying('proactive', text));

describe('新生的年级', () => {
  it.each([
    [
      '2024年9月，面向2023级新生发放《学生手册》。',
      '写“2023级新生”，本报告所报年度的新生是2024级或2025级，疑为沿用上年文字，请核对',
    ],
    [
      '公布2022级本科新生资格复查结果。',
      '写“2022级本科新生”，本报告所报年度的新生是2024级或2025级，疑为沿用上年文字，请核对',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '面向2024级新生发放《学生手册》。',
    '2025级研究生新生8月报到。',
    '自2021级新生起实行学分制。',
    '2023级学生转专业结果已公示。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
