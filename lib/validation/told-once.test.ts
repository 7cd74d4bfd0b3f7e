import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from './check-report';
import type { Finding } from './finding';
import { finding } from './rule';
import { saying } from './rules/changed.arbitrary';
import { toldOnce } from './told-once';

const WORDS = '受理申请23件，予以公开14件，部分公开3件，信息不存在7件';
const told = (severity: Finding['severity'], values: Finding['values'], more: Partial<Finding> = {}): Finding => ({
  ...finding('sum-mismatch', severity, 'onRequest', '各项之和与总数不符', { path: 'prose.0', quote: WORDS, values }),
  ...more,
});

describe('同一处矛盾只说一次', () => {
  it.each([
    ['受理申请23件，予以公开14件，部分公开3件，信息不存在7件。', '＝24'],
    ['收到申请12件，均在15个工作日内答复，答复结果为：予以公开8件、部分公开3件、不予公开2件。', '＝13'],
    ['共征集教代会提案40件，立案30件，其余转为意见建议11件。', '＝41'],
  ])('%s', (words, sum) => {
    const found = checkReport(saying('onRequest', words)).filter(({ message }) => message.includes(sum));
    expect(found).toHaveLength(1);
  });

  it('keeps the graver, wherever it stands, and of two alike the first', () => {
    const [mild, grave] = [
      told('warning', { total: 23, sum: 24 }),
      told('error', { sum: 24, total: 23, difference: 1 }),
    ];
    expect(toldOnce([mild, grave])).toEqual([grave]);
    expect(toldOnce([grave, mild])).toEqual([grave]);
    expect(toldOnce([mild, { ...mild, rule: 'impossible-relation' }])).toEqual([mild]);
  });

  it.each([
    ['other figures', told('warning', { total: 23, sum: 25 })],
    ['another paragraph', told('warning', { total: 23, sum: 24 }, { path: 'prose.1' })],
    ['another part', told('warning', { total: 23, sum: 24 }, { part: 'proactive' })],
    ['other words', told('warning', { total: 23, sum: 24 }, { quote: '收到建议23件' })],
    ['one figure', told('warning', { total: 23 })],
  ])('tells both of %s', (_, other) => {
    const first = told('warning', { total: 23, sum: 24 });
    expect(toldOnce([first, other])).toEqual([first, other]);
  });

  it('drops nothing that stands alone, and changes no order', () => {
    const some = fc.array(fc.record({ total: fc.nat(3), sum: fc.nat(3) }).map((values) => told('warning', values)));
    fc.assert(
      fc.property(some, (findings) => {
        const kept = toldOnce(findings);
        expect(findings.filter((own) => kept.includes(own))).toEqual(kept);
        expect(toldOnce(kept)).toEqual(kept);
      }),
    );
  });
});
