import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { flatTableTold } from './flat-table-told';

const TABLE = [
  '类别　数量（条）　占比',
  '招生考试信息　248　50%',
  '财务资产及收费信息　173　35%',
  '其他　75　15%',
  '合计　496　100%',
];
const of = (text: string, table: readonly string[] = TABLE) =>
  said(
    flatTableTold,
    changed((draft) => {
      chapterOf(draft, 'proactive').prose = [text, '表1 发布情况', ...table].map((line) => ({
        kind: 'paragraph',
        text: line,
      }));
    }),
  );

describe('正文与读入为段落的表格', () => {
  it.each([
    [
      '发布信息496条，其中招生考试信息248条，财务资产及收费信息137条。',
      '正文写“财务资产及收费信息137条”，下面的表中“财务资产及收费信息”是173，请核对',
    ],
    ['发布招生考试信息共284条，见表1。', '正文写“招生考试信息共284条”，下面的表中“招生考试信息”是248，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '发布信息496条，其中招生考试信息248条，财务资产及收费信息173条。',
    '较上年招生考试信息200条有所增加。',
    '发布招生考试信息近250条，其他75条。',
    '招生考试信息在3个栏目发布。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  const HANDLED = [
    '办理结果　校内　校外　合计',
    '一、本学年新收　3　9　12',
    '二、上学年结转　0　0　0',
    '三、本学年办理结果',
    '（一）予以公开　2　6　8',
    '（二）部分公开　1　2　3',
    '（三）不予公开　0　1　1',
    '小计　3　9　12',
  ];

  it('of columns that add up across the last is the count, whatever number its rows bear', () => {
    expect(of('全年办理12件，其中予以公开9件、部分公开2件、不予公开1件。', HANDLED)).toEqual([
      'warning 正文写“予以公开9件”，下面的表中“予以公开”是8，请核对',
      'warning 正文写“部分公开2件”，下面的表中“部分公开”是3，请核对',
    ]);
    expect(of('全年办理12件，其中予以公开8件、部分公开3件、不予公开1件。', HANDLED)).toEqual([]);
    expect(of('校外公民的申请，予以公开6件、部分公开2件。', HANDLED)).toEqual([]);
  });

  it('of several columns of counts none is known to be meant', () => {
    const years = ['类别　2023年　2024年', '招生考试信息　210　248', '财务资产信息　160　173', '学风建设信息　60　75'];
    expect(of('发布招生考试信息300条。', years)).toEqual([]);
  });
});
