import { describe, expect, it } from 'vitest';
import { chineseOrdinal, isBlankProse, outlineMarks, type Prose, proseText } from './prose';

describe('outline marks', () => {
  it('结构层次序数依次为（一）、1.、（1）（GB/T 9704-2012 7.3.3）', () => {
    const prose: Prose = [
      { kind: 'heading', level: 1, text: '渠道' },
      { kind: 'item', level: 2, lead: '校园网。', text: '发布信息。' },
      { kind: 'item', level: 3, lead: '', text: '门户。' },
      { kind: 'paragraph', text: '其他。' },
      { kind: 'item', level: 3, lead: '', text: '专栏。' },
      { kind: 'item', level: 2, lead: '校报。', text: '出版。' },
      { kind: 'item', level: 3, lead: '', text: '副刊。' },
      { kind: 'heading', level: 1, text: '重点领域' },
      { kind: 'item', level: 2, lead: '招生。', text: '' },
    ];
    expect(outlineMarks(prose)).toEqual(['（一）', '1.', '（1）', '', '（2）', '2.', '（1）', '（二）', '1.']);
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '100'],
  ])('%d is %s', (n, text) => {
    expect(chineseOrdinal(n)).toBe(text);
  });
});

describe('prose', () => {
  it('is blank when only white space was typed', () => {
    expect(isBlankProse([])).toBe(true);
    expect(isBlankProse([{ kind: 'paragraph', text: '  ' }])).toBe(true);
    expect(isBlankProse([{ kind: 'item', level: 1, lead: '一句。', text: '' }])).toBe(false);
  });

  it('joins run-in headings with their text', () => {
    expect(proseText([{ kind: 'item', level: 1, lead: '明确分工。', text: '学校将……' }])).toBe('明确分工。学校将……');
  });
});
