/** Comparisons, and documents and events of other years, name other years rightly. */
const OF_ANOTHER_YEAR =
  /较|比|最近一次|曾|早在|上年(?!度?结转)|上一?个?学?年(?!度?结转)|去年|往年|以前|历年|连续|近.年|自[^，,]{0,20}起|年鉴|收录|记载|编纂|汇编|年度?报告|工作报告|质量报告|总结|审计|决算|预算|规划|(?<=\d)[届级]/;
/** What may be named beside the day on which something was done; a document of another year may be published in this. */
const COMPARED = /较|比|去年|往年|以前|历年|连续|近.年|自[^，,]{0,20}起|(?<=\d)[届级]|最近一次|曾|早在/;
/** What a school does on a day. */
const ACT = /^(?!\s?的)[^，,。；;《]{0,6}(?:公开|公布|公示|发布|召开|举办|举行|开展|组织|启动|完成)/;
const BEFORE = 14;
const BEHIND = 18;

const clauseBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - BEFORE), start)
    .split(/[，,；;]/)
    .at(-1) ?? '';
const clauseBehind = (text: string, end: number): string => text.slice(end, end + BEHIND).split(/[，,；;]/)[0] ?? '';

/** Whether the words of its clause say that a date is rightly of another year. @param start of the date @param end behind it */
export function ofAnotherYear(text: string, start: number, end: number): boolean {
  const [before, behind] = [clauseBefore(text, start), clauseBehind(text, end)];
  const excuse = ACT.test(behind) ? COMPARED : OF_ANOTHER_YEAR;
  return excuse.test(`${before}，${behind}`);
}
