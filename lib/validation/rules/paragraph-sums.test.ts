import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/report';
import { changed, chapterOf, said } from './changed.arbitrary';
import { paragraphSums } from './paragraph-sums';

const told = (...prose: Block[]) =>
  said(
    paragraphSums,
    changed((draft) => {
      for (const { content } of draft.chapters) content.prose = [];
      draft.preface.prose = [];
      chapterOf(draft, 'proactive').prose = prose;
    }),
  );
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const item = (text: string, level: 1 | 2 = 2): Block => ({ kind: 'item', level, lead: '', text });
const lines = (...texts: string[]) => told(...texts.map(paragraph));

describe('总数与下面各段的分项', () => {
  const parts = ['学校概况类82条；', '招生考试类300条；', '财务类880条。'];

  it('numbered paragraphs below “分类情况如下”, below a bare total, and plain paragraphs', () => {
    const off = ['warning 82＋300＋880＝1262，与总数1256不符，相差6'];
    const items = parts.map((text) => item(text));
    expect(told(paragraph('全年共公开信息1256条，分类情况如下：'), ...items)).toEqual(off);
    expect(told(paragraph('全年共公开信息1256条。'), ...items)).toEqual(off);
    expect(lines('全年共公开信息1256条。', ...parts, '学校重视信息公开。')).toEqual(off);
    expect(told(paragraph('全年共公开信息1262条，分类情况如下：'), ...items)).toEqual([]);
  });

  it('parts may say more, and stand above paragraphs of their own', () => {
    const points = [
      item('网站公开信息500条，其中新闻300条。', 1),
      paragraph('栏目有通知、公告。'),
      item('微信公开信息300条。', 1),
    ];
    expect(told(paragraph('共公开信息810条，按渠道分：'), ...points)).toEqual([
      'warning 500＋300＝800，与总数810不符，相差10',
    ]);
    expect(told(paragraph('共公开信息800条，按渠道分：'), ...points)).toEqual([]);
  });

  it.each<[string, Block[]]>([
    [
      'a point without a figure',
      [paragraph('共公开信息600条。'), item('网站500条。'), item('微信90条。'), item('会议。')],
    ],
    ['another unit', [paragraph('共公开信息600条。'), item('网站500条。'), item('微信90条。'), item('会议12次。')]],
    [
      'far from the total',
      [paragraph('共公开信息900条。'), item('网站50条。'), item('微信90条。'), item('微博20条。')],
    ],
    ['growth', [paragraph('共公开信息600条，具体如下：'), item('较上年增加50条。'), item('网站新增20条。')]],
    [
      'points of the level above',
      [item('共公开信息600条。', 2), item('网站500条。', 1), item('微信90条。', 1), item('微博20条。', 1)],
    ],
  ])('says nothing of: %s', (_, prose) => expect(told(...prose)).toEqual([]));

  it('right parts are silent, a wrong one is found, in marks of any width', () => {
    const figures = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(figures, fc.constantFrom('：', ':'), fc.constantFrom('；', ';'), (own, colon, stop) => {
        const sum = own.reduce((a, b) => a + b, 0);
        const of = (total: number) =>
          told(
            paragraph(`全年共公开信息${total}条，具体如下${colon}`),
            ...own.map((n, i) => item(`第${'甲乙丙丁戊己庚辛'[i]}类${n}条${stop}`)),
          );
        expect(of(sum)).toEqual([]);
        expect(of(sum + 1)).toHaveLength(1);
      }),
    );
  });
});

describe('读入为段落的表格', () => {
  it.each([
    [['类别数量（条）', '网站300', '微信200', '合计520'], 'warning 300＋200＝500，与合计520不符，相差20'],
    [['项目', '数量', '网站', '300', '微信', '200', '合计', '520'], 'warning 300＋200＝500，与合计520不符，相差20'],
    [
      ['类别\t2023年\t2024年', '网站\t300\t310', '微信\t200\t—', '合计\t500\t340'],
      'warning 310＋0＝310，与合计340不符，相差30',
    ],
    [['1 网站 300', '2 微信 200', '合计 510'], 'warning 300＋200＝500，与合计510不符，相差10'],
  ])('%j', (rows, message) => expect(lines(...rows)).toEqual([message]));

  it.each([
    [['网站300条', '微信200条', '合计500条']],
    [['网站 300 60%', '微信 200 40%', '合计 500 100%']],
    [['年份 2023 2024', '网站 300 310', '微信 200 220', '合计 500 530']],
    [['网站 300 310', '微信 200', '微博 50 60', '快手 20 10', '合计 570 400']],
    [['网站300', '微信200', '小计500', '报纸20', '广播10', '小计30', '合计530']],
    [['召开会议12次。', '网站300条。', '合计500条。']],
  ])('says nothing of: %j', (rows) => expect(lines(...rows)).toEqual([]));

  it('a column that adds up is silent, one that does not is found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1900 }), { minLength: 2, maxLength: 9 }),
        fc.constantFrom('', ' ', '\t'),
        (own, gap) => {
          const rows = own.map((n, i) => `${'甲乙丙丁戊己庚辛壬'[i]}类${gap}${n}`);
          const sum = own.reduce((a, b) => a + b, 0);
          expect(lines(...rows, `合计${gap}${sum}`)).toEqual([]);
          expect(lines(...rows, `合计${gap}${sum + 3}`)).toHaveLength(1);
        },
      ),
    );
  });
});
