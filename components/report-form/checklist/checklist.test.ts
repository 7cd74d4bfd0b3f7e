import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKLIST, emptyItem } from '@/lib/report';
import { EVERYTHING, filterItems } from './filter';
import { linesToLinks, showLink } from './links';
import { readItems } from './paste-items';
import { readCells } from './spreadsheet';

const order = CHECKLIST.map(({ number }) => number);

describe('cells from a spreadsheet', () => {
  it('keeps line breaks and quotes inside cells', () => {
    expect(readCells('1\t"甲\n乙"\t"他说""好"""\r\n2\t\t\n')).toEqual([
      ['1', '甲\n乙', '他说"好"'],
      ['2', '', ''],
    ]);
  });

  it('reads back any cells that Excel would write', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/\r/g, '').trim());
    const quote = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 4 }), (rows) => {
        const text = rows.map((row) => row.map(quote).join('\t')).join('\n');
        expect(readCells(text)).toEqual(rows.filter((row) => row.some((c) => c !== '')));
      }),
    );
  });
});

describe('a block pasted onto the 50 items', () => {
  it('follows its own heads in any order', () => {
    const text = '备注\t序号\t网址链接\t公开情况\n每年更新\t3\thttps://a.edu.cn/1 https://a.edu.cn/2\t校内公开';
    expect(readItems(text, order).items).toEqual([
      {
        number: 3,
        change: { state: 'campus', links: ['https://a.edu.cn/1', 'https://a.edu.cn/2'], remark: '每年更新' },
      },
    ]);
  });

  it('goes row by row from the row pasted onto where nothing names the item', () => {
    const { items } = readItems('公开\thttps://a.edu.cn\n无\t学校无研究生教育\n不适用', [12, 13, 14]);
    expect(items).toEqual([
      { number: 12, change: { state: 'public', links: ['https://a.edu.cn'] } },
      { number: 13, change: { state: 'none', remark: '学校无研究生教育', links: [] } },
      { number: 14, change: { state: 'not-applicable', links: [] } },
    ]);
  });

  it('knows an item by its official words, and takes addresses for published', () => {
    const [item] = CHECKLIST;
    const { items } = readItems(`基本信息\t${item?.text}\t见https://a.edu.cn/x（首页）`, []);
    expect(items).toEqual([
      { number: 1, change: { state: 'public', links: ['https://a.edu.cn/x'], remark: '见 （首页）' } },
    ]);
  });

  it('takes shortened words of a numbered item for its name, not for a reason', () => {
    expect(readItems('2\t学校章程\t无\t本年度未修订', order).items).toEqual([
      { number: 2, change: { state: 'none', remark: '本年度未修订', links: [] } },
    ]);
  });

  it('writes a row with a number of its own into no other item', () => {
    const { items, unread } = readItems('3\t公开\n99\t公开\thttp://a.edu.cn\n5\t无', order);
    expect(items.map(({ number }) => number)).toEqual([3, 5]);
    expect(unread).toEqual(['99　公开　http://a.edu.cn']);
  });

  it('says which rows fit nowhere', () => {
    expect(readItems('公开\n公开', [50])).toEqual({
      items: [{ number: 50, change: { state: 'public' } }],
      unread: ['公开'],
    });
  });
});

describe('links', () => {
  it('shows the host first and links to web addresses alone', () => {
    expect(showLink('https://xxgk.example.edu.cn/a/b.htm?x=1')).toMatchObject({
      host: 'xxgk.example.edu.cn',
      rest: '/a/b.htm?x=1',
    });
    expect(showLink('javascript:alert(1)')).toBeUndefined();
    expect(showLink('http://')).toBeUndefined();
    expect(linesToLinks(' a \n\n b')).toEqual(['a', 'b']);
  });
});

describe('filtering the items', () => {
  const items = {
    ...Object.fromEntries(order.map((n) => [String(n), emptyItem()])),
    7: { ...emptyItem('招生办'), state: 'none' as const },
  };

  it('by category, state, problem and words', () => {
    const shown = (change: Partial<typeof EVERYTHING>) =>
      filterItems({ ...EVERYTHING, ...change }, items, new Map([[9, 'error']]));
    expect(shown({})).toHaveLength(50);
    expect(shown({ category: '招生考试信息' })).toHaveLength(8);
    expect(shown({ state: 'none' })).toEqual([7]);
    expect(shown({ state: 'open' })).toHaveLength(49);
    expect(shown({ problem: 'error' })).toEqual([9]);
    expect(filterItems({ ...EVERYTHING, problem: 'link' }, items, new Map(), new Set(), new Set([4]))).toEqual([4]);
    expect(shown({ words: '招生办' })).toEqual([7]);
    expect(shown({ words: '50' })).toEqual([50]);
  });
});
