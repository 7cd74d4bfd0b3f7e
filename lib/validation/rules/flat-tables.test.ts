import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { flatTableShares, flatTables } from './flat-tables';

const lines = (...texts: string[]) => {
  const report = changed((draft) => {
    for (const { content } of draft.chapters) content.prose = [];
    draft.preface.prose = [];
    chapterOf(draft, 'proactive').prose = texts.map((text) => ({ kind: 'paragraph', text }));
  });
  return [flatTables, flatTableShares].flatMap((rule) => said(rule, report));
};

describe('读入为段落的表格', () => {
  it.each([
    [['类别数量（条）', '网站300', '微信200', '合计520'], '“合计”：300＋200＝500，与所写的520不符，相差20'],
    [['项目', '数量', '网站', '300', '微信', '200', '合计', '520'], '“合计”：300＋200＝500，与所写的520不符，相差20'],
    [
      ['类别　2023年　2024年', '网站　300　310', '微信　200　—', '合计　500　340'],
      '“合计”：310＋0＝310，与所写的340不符，相差30',
    ],
    [['1 网站 300', '2 微信 200', '合计 510'], '“合计”：300＋200＝500，与所写的510不符，相差10'],
    [
      ['月份　网站　微信　小计', '9月　236　52　288', '10月　198　47　245', '11月　187　41　238', '12月　20　1　21'],
      '“11月”：187＋41＝228，与所写的238不符，相差10',
    ],
    [
      ['类别　去年　今年　增减', '甲　612　705　93', '乙　468　531　63', '丙　355　342　-13', '丁　20　31　12'],
      '“丁”：31－20＝11，与所写的12不符，相差1',
    ],
    [
      ['甲类46 18 64乙类152 37 189丙类31 22 53合计239 77 316公文逐件审核。'],
      '“合计”：46＋152＋31＝229，与所写的239不符，相差10',
    ],
    [['网站 300 60.0%', '微信 150 32.0%', '微博 50 10.0%', '合计 500 100%'], '“微信”：150÷500＝30%，与所写的32.0%不符'],
  ])('%j', (rows, message) => expect(lines(...rows)).toEqual([`warning 表中${message}`]));

  it.each([
    [['网站300条', '微信200条', '合计500条']],
    [['按载体统计如下：载体数量占比主页300 60%', '网站100 20%微信50 10%微博50 10%合计500 100%学校主页发布要闻。']],
    [['网站 300 60%', '微信 200 40%', '合计 500 100%']],
    [['年份 2023 2024', '网站 300 310', '微信 200 220', '合计 500 530']],
    [['网站 300 310', '微信 200', '微博 50 60', '快手 20 10', '合计 570 400']],
    [['网站300', '微信200', '小计500', '报纸20', '广播10', '小计30']],
    [['召开会议12次。', '网站300条。', '合计500条。']],
    [['名称　页数　字数', '甲　12　300', '乙　15　410', '丙　9　288']],
    [['会议12次，培训3次，合计16次，甲乙丙3 4 5丁戊己6 7 8']],
  ])('says nothing of: %j', (rows) => expect(lines(...rows)).toEqual([]));

  const figures = fc.array(fc.integer({ min: 1, max: 1900 }), { minLength: 2, maxLength: 9 });
  const names = '甲乙丙丁戊己庚辛壬';

  it('a column that adds up is silent, one that does not is found, wherever its rows are broken', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom('', ' ', '　'), fc.boolean(), (own, gap, joined) => {
        const sum = own.reduce((a, b) => a + b, 0);
        const table = (total: number) => {
          const rows = [...own.map((n, i) => `${names[i]}类${gap}${n}`), `合计${gap}${total}`];
          return joined && gap !== '　' ? lines(rows.join('')) : lines(...rows);
        };
        expect(table(sum)).toEqual([]);
        expect(table(sum + 3)).toHaveLength(1);
      }),
    );
  });

  it('a row that is not the sum the others are is found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(900), fc.nat(900)), { minLength: 4, maxLength: 9 }),
        fc.nat(3),
        (own, at) => {
          const rows = (off: number) =>
            own.map(([a, b], i) => `${names[i]}　${a + 1}　${b + 1}　${a + b + 2 + (i === at ? off : 0)}`);
          expect(lines(...rows(0))).toEqual([]);
          expect(lines(...rows(5))).toHaveLength(1);
        },
      ),
    );
  });
});
