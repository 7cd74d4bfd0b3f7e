/** Comparisons, and documents and events of other years, name other years rightly. */
const OF_ANOTHER_YEAR =
  /较|比|上年|上一|去年|往年|以前|历年|连续|近.年|自[^，,]{0,20}起|年鉴|年度?报告|工作报告|质量报告|总结|审计|决算|预算|规划|届|级/;
const BEFORE = 14;
const BEHIND = 18;

/** Whether the words around a date say that it is rightly of another year. @param start of the date @param end behind it */
export const ofAnotherYear = (text: string, start: number, end: number): boolean =>
  OF_ANOTHER_YEAR.test(`${text.slice(Math.max(0, start - BEFORE), start)}，${text.slice(end, end + BEHIND)}`);
