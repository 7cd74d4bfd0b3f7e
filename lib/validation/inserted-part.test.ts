import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '.';
import { staged } from './testing/staged';

type Part = { name: string; count: number; written: string };
type Phrasing = (total: string, parts: readonly Part[], unit: string) => string;

const listed = (parts: readonly Part[], unit: string, mark: string): string =>
  parts.map(({ name, written }) => `${name}${written}${unit}`).join(mark);

/** The ways such reports lead from a total to its parts, or from the parts to their total. */
const PHRASINGS: readonly Phrasing[] = [
  (total, parts, unit) => `本学年共发布信息${total}${unit}，其中${listed(parts, unit, '，')}。`,
  (total, parts, unit) => `各部门处理事务${total}${unit}，包括${listed(parts, unit, '、')}，均已归档。`,
  (total, parts, unit) =>
    `全年办理${total}${unit}，分别为${listed(parts, unit, '、')}；信息公开网另有访问量3万次，与此无关。`,
  (total, parts, unit) => `材料${total}${unit}（${listed(parts, unit, '、')}）已经公布。`,
  (total, parts, unit) => `公布材料${total}${unit}：${listed(parts, unit, '；')}。`,
];

/** 1234, 1,234, 1 234. */
const WRITINGS: readonly ((n: number) => string)[] = [
  String,
  (n) => n.toLocaleString('en'),
  (n) => n.toLocaleString('en').replace(',', ' '),
];
type Written = { count: number; write: (n: number) => string };
const figure = fc.record({ count: fc.integer({ min: 1, max: 4000 }), write: fc.constantFrom(...WRITINGS) });
const part = ({ count, write }: Written, name: string): Part => ({ name, count, written: write(count) });

const NAMES = ['教学类', '科研类', '人事类', '后勤类', '采购类', '招生类', '学籍类', '资产类'];
const parts = fc
  .array(figure, { minLength: 2, maxLength: 7 })
  .map((figures) => figures.map((own, i): Part => part(own, NAMES[i] ?? '')));
const given = fc.record({
  parts,
  write: fc.constantFrom(...WRITINGS),
  unit: fc.constantFrom('条', '篇', '项', '件', '份', '期'),
  phrase: fc.constantFrom(...PHRASINGS),
  before: fc.constantFrom('', '学校健全制度，落实责任。', '信息公开网改版后栏目增至12个。'),
  behind: fc.constantFrom('', '各项工作平稳有序。', '全年召开会议26次。'),
});
const wrongPart = fc.record({ wrong: figure, at: fc.nat({ max: 7 }) });

const sumOf = (counted: readonly Part[]): number => counted.reduce((sum, { count }) => sum + count, 0);
const sums = (text: string) => {
  const { content } = staged(undefined, text);
  return checkReport(content).filter(({ rule }) => rule === 'sum-mismatch' || rule === 'sum-partial');
};

describe('a right enumeration', () => {
  it('is never spoken of', () => {
    fc.assert(
      fc.property(given, ({ parts: own, write, unit, phrase, before, behind }) => {
        expect(sums(before + phrase(write(sumOf(own)), own, unit) + behind)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is always found out once a part is put in that is none of it, with both numbers', () => {
    fc.assert(
      fc.property(given, wrongPart, ({ parts: own, write, unit, phrase, before, behind }, { wrong, at }) => {
        const total = sumOf(own);
        const more = own.toSpliced(Math.min(at, own.length), 0, part(wrong, '文件类'));
        const [found, ...others] = sums(before + phrase(write(total), more, unit) + behind);
        expect(others).toEqual([]);
        expect(found?.message).toContain(`＝${total + wrong.count}，与总数${total}不符，相差`);
        expect(found?.values).toMatchObject({ total, sum: total + wrong.count, difference: wrong.count });
      }),
      { numRuns: 300 },
    );
  });
});
