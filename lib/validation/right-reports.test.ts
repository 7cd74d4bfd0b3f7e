import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/intake';
import { type Wrapping, wrapped } from '@/lib/intake/testing/wrapped';
import { checkReport } from '.';
import { RULES } from './rules';
import { RIGHT_REPORTS } from './testing/right-reports';

/** What these texts really lack: the table of the 50 items, and a chapter that says no more than 无. */
const LACKING = new Set(['checklist-absent', 'mandated-content-missing']);

const told = (text: string): string[] =>
  checkReport(readReport(text).content).map(
    ({ rule, severity, part, message }) => `${severity} ${rule} ${part} ${message}`,
  );

/** Lines of so many columns, as PDF files give them out again. */
const WRAPPINGS: readonly Wrapping[] = [
  { width: 120, indent: '', tail: '' },
  { width: 86, indent: '　　', tail: '' },
  { width: 70, indent: '', tail: ' ' },
];

const FAULTS: readonly [string, string][] = [
  ['812条，综合新闻1103条', '821条，综合新闻1103条'],
  ['推进会2次', '推进会3次'],
  ['占72.0%', '占74.0%'],
  ['以下两个方面', '以下三个方面'],
  ['增长9.2%', '增长19.2%'],
  ['公开指南”四个栏目', '公开指南”五个栏目'],
  ['共计186人次参加', '共计196人次参加'],
  ['博士研究生412人，合计2862人', '博士研究生412人，合计2872人'],
  ['按期答复率100%。', '按期答复率100%。联系人张某，手机13800001234。'],
];

describe('right reports of three hands', () => {
  it.each(Object.entries(RIGHT_REPORTS))('%s: no rule speaks of what it says', (_, text) => {
    const { content } = readReport(text);
    const findings = checkReport(content).filter(({ rule }) => !LACKING.has(rule));
    expect(findings.map(({ rule, message, quote }) => `${rule} ${message} ${quote ?? ''}`)).toEqual([]);
  });

  it.each(Object.entries(RIGHT_REPORTS))('%s: the same in lines of any width', (_, text) => {
    for (const how of WRAPPINGS) expect(told(wrapped(text, how))).toEqual(told(text));
  });
});

describe('the comprehensive report with single faults', () => {
  const right = RIGHT_REPORTS.comprehensive ?? '';
  const faulty = FAULTS.reduce((text, [from, to]) => text.replace(from, to), right);

  it('each is found, with its values', () => {
    expect(
      told(faulty)
        .filter((line) => !told(right).includes(line))
        .toSorted(),
    ).toEqual([
      'error sum-mismatch overview 1＋3＝4，与总数3不符，相差1',
      'error sum-mismatch proactive 821＋1103＋720＝2644，与总数2635不符，相差9',
      'warning count-claim experience 写“三个方面”，后面列了2项，请核对',
      'warning count-claim proactive 写“五个栏目”，前面列了4个，请核对',
      'warning percentage evaluation 1348÷1872＝72.01%，与所写的74.0%不符',
      'warning percentage overview 2108比1930增长9.22%，与所写的“增长19.2%”不符',
      'warning personal-data onRequest “138…34”是手机号码，属于个人信息，请换成办公电话或确认可以公开',
      'warning sum-mismatch overview 62＋58＋66＝186，与总数196不符，相差10；没有列全的，请写明其余',
      'warning sum-mismatch proactive 2450＋412＝2862，与总数2872不符，相差10；不是它的各部分的，请分开写',
    ]);
  });

  it('in lines of any width', () => {
    for (const how of WRAPPINGS) expect(told(wrapped(faulty, how))).toEqual(told(faulty));
  });

  it('and in any order of the rules, leaving the report as it was', () => {
    const { content } = readReport(faulty);
    const before = structuredClone(content);
    const run = (rules: typeof RULES) => rules.flatMap((rule) => rule.check(content, {})).map(({ message }) => message);
    expect(run(RULES.toReversed()).toSorted()).toEqual(run(RULES).toSorted());
    expect(content).toEqual(before);
  });
});
