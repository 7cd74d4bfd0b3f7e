import { describe, expect, it } from 'vitest';
import { CHECKLIST, itemOf } from '@/lib/report';
import { readReport } from '..';

const HEAD = '序号\t类别\t公开事项\t责任部门\t公开网址\t备注';
const row = (
  n: number,
  changes: { number?: string; category?: string; text?: string; answer?: string; remark?: string } = {},
) => {
  const item = CHECKLIST[n - 1];
  const {
    number = String(n),
    category = item?.category,
    text = item?.text,
    answer = `http://a.cn/${n}`,
    remark = '',
  } = changes;
  return [number, category, text, '办公室', answer, remark].join('\t');
};
const rows = CHECKLIST.map(({ number }) => row(number));
const read = (...lines: string[]) =>
  readReport(`一、概述\n正文。\n八、清单事项公开情况表\n清单公开情况一览表\n${lines.join('\n')}\n说明文字。`);
const replaced = (n: number, line: string) => rows.map((old, i) => (i === n - 1 ? line : old));
const aboutItems = (reading: ReturnType<typeof read>) =>
  reading.notes.filter((n) => n.code.startsWith('item-') || n.code === 'table-row');

describe('the 50-item table', () => {
  it('inside its chapter, with a header of its own, 责任部门 and a title', () => {
    const reading = read(HEAD, ...rows);
    const { content } = reading;
    expect(content.checklist).toEqual({ placement: 'chapter', title: '清单公开情况一览表', preset: 'standard' });
    expect(content.chapters.find((c) => c.key === 'checklist')?.content).toMatchObject({
      omitted: false,
      prose: [{ kind: 'paragraph', text: '说明文字。' }],
    });
    expect(itemOf(content, 37)).toEqual({
      state: 'public',
      links: ['http://a.cn/37'],
      remark: '',
      department: '办公室',
    });
    expect(aboutItems(reading)).toEqual([]);
  });

  it('without header the columns are told by what they hold', () => {
    const bare = CHECKLIST.map(({ number, category, text }) => `${category}\t${text}\thttp://a.cn/${number}\t备`);
    const { content } = read(...bare);
    expect(itemOf(content, 50)).toEqual({ state: 'public', links: ['http://a.cn/50'], remark: '备', department: '' });
  });

  it('without a chapter of its name is said to be found, not to be missing', () => {
    const { notes } = readReport(`一、概述\n正文。\n${HEAD}\n${rows.join('\n')}\n`);
    const said = notes.filter(({ part }) => part === 'checklist');
    expect(said.map(({ code }) => code)).toEqual(['checklist-headless']);
    expect(readReport('一、概述\n正文。').notes.map(({ part }) => part)).toContain('checklist');
  });

  it('a row follows its words where number and words disagree, and that is reported', () => {
    const reading = read(HEAD, ...replaced(7, row(7, { number: '8' })).filter((_, i) => i !== 7));
    expect(itemOf(reading.content, 7)?.links).toEqual(['http://a.cn/7']);
    expect(aboutItems(reading)).toEqual([
      expect.objectContaining({ code: 'item-number', part: 'item:7', message: expect.stringContaining('原表序号为8') }),
      expect.objectContaining({ code: 'item-missing', part: 'item:8' }),
    ]);
  });

  it('rows behind one that was left out are told of once, by their number alone', () => {
    const behind = CHECKLIST.filter(({ number }) => number !== 11).map(({ number }) =>
      row(number, { number: String(number < 11 ? number : number - 1) }),
    );
    const told = aboutItems(read(HEAD, ...behind));
    expect(told.map(({ code }) => code)).toEqual(['item-number', 'item-missing']);
    expect(told[0]?.message).toContain('39项的序号与清单不同');
  });

  it('a row keeps its number where the words are the school’s own', () => {
    const reading = read(HEAD, ...replaced(43, row(43, { text: '授予学士学位基本要求' })));
    expect(itemOf(reading.content, 43)?.state).toBe('public');
    expect(aboutItems(reading)).toEqual([
      expect.objectContaining({ code: 'item-text', quote: '授予学士学位基本要求' }),
    ]);
  });

  it('wrong categories and wrong counts are reported', () => {
    const reading = read(HEAD, ...replaced(28, row(28, { category: '招生考试信息（8项）' })));
    expect(aboutItems(reading)).toEqual([expect.objectContaining({ code: 'item-category', part: 'item:28' })]);
  });

  it('rows that are no item and rows that come twice are kept apart', () => {
    const reading = read(
      HEAD,
      ...rows,
      '51\t其他\t食堂菜谱公示\t后勤处\thttp://a.cn/51\t',
      row(3, { answer: 'http://a.cn/3b' }),
    );
    expect(reading.content.unplaced.lines.map((l) => l.text)).toEqual([
      '51\t其他\t食堂菜谱公示\t后勤处\thttp://a.cn/51',
      row(3, { answer: 'http://a.cn/3b' }).trim(),
    ]);
    expect(aboutItems(reading).map((n) => n.code)).toEqual(['table-row', 'table-row']);
  });

  it('a row without words carries on the item above, a broken cell is mended', () => {
    const { content } = read(HEAD, ...rows.slice(0, 4), '\t\t\t\thttp://a.cn/4b\t', 'ack.htm', ...rows.slice(4));
    expect(itemOf(content, 4)?.links).toEqual(['http://a.cn/4', 'http://a.cn/4back.htm']);
  });

  it.each([
    ['无', '', { state: 'none', links: [], remark: '' }],
    ['无。', '本学年没有', { state: 'none', links: [], remark: '本学年没有' }],
    ['无（未招收研究生）', '', { state: 'none', links: [], remark: '（未招收研究生）' }],
    ['不适用', '无研究生教育', { state: 'not-applicable', links: [], remark: '无研究生教育' }],
    ['校内公开', '', { state: 'campus', links: [], remark: '' }],
    ['', '', { state: '', links: [], remark: '' }],
    ['无锡校区主页', '', { state: 'public', links: ['无锡校区主页'], remark: '' }],
    ['建设中', '见专栏', { state: 'public', links: ['建设中'], remark: '见专栏' }],
    ['2023年学校未接受社会捐赠', '', { state: 'none', links: [], remark: '2023年学校未接受社会捐赠' }],
    [
      '学校为高职院校，不涉及本科教学',
      '',
      { state: 'not-applicable', links: [], remark: '学校为高职院校，不涉及本科教学' },
    ],
    ['本学年无此类情况', '', { state: 'none', links: [], remark: '本学年无此类情况' }],
    ['学校未举办校办企业。', '', { state: 'none', links: [], remark: '学校未举办校办企业。' }],
    ['', '本年度未发生', { state: 'none', links: [], remark: '本年度未发生' }],
    ['不涉及', '学校不招收', { state: 'not-applicable', links: [], remark: '学校不招收' }],
    ['—', '', { state: '', links: [], remark: '—' }],
    ['https//a.cn/x.htm', '', { state: 'public', links: ['https//a.cn/x.htm'], remark: '' }],
    ['http://x.a,edu.cn/y.htm', '', { state: 'public', links: ['http://x.a,edu.cn/y.htm'], remark: '' }],
    ['http:/a.cn/1 htpp://a.cn/2，htm', '', { links: ['http:/a.cn/1', 'htpp://a.cn/2，htm'], remark: '' }],
    [
      '学校官网：http://a.cn/x；http://a.cn/y（二维码）',
      '',
      { state: 'public', links: ['http://a.cn/x', 'http://a.cn/y'], remark: '学校官网： ； （二维码）' },
    ],
    ['www.a.cn/z', '见 http://b.cn', { state: 'public', links: ['www.a.cn/z', 'http://b.cn'], remark: '见' }],
  ])('the answer %j with remark %j', (answer, remark, expected) => {
    expect(itemOf(read(HEAD, ...replaced(20, row(20, { answer, remark }))).content, 20)).toMatchObject(expected);
  });

  it('a table copied from Excel may have line breaks in its cells', () => {
    const text = CHECKLIST[1]?.text ?? '';
    const broken = `2\t"基本\n信息"\t${text}\t\t"http://a.cn/1\nhttp://a.cn/2"\t"见""专栏"""`;
    const { content } = read(HEAD, ...replaced(2, broken));
    expect(itemOf(content, 2)).toMatchObject({ links: ['http://a.cn/1', 'http://a.cn/2'], remark: '见"专栏"' });
    expect(itemOf(content, 3)?.links).toEqual(['http://a.cn/3']);
  });

  it('other tables stay where they stand, as text, and that is said', () => {
    const { content, notes } = read('渠道\t本年\t上年', '微信\t120\t100');
    const chapter = content.chapters.find((c) => c.key === 'checklist');
    expect(chapter?.content.prose.map((block) => block.text)).toEqual([
      '清单公开情况一览表',
      '渠道\u3000本年\u3000上年',
      '微信\u3000120\u3000100',
      '说明文字。',
    ]);
    expect(notes.filter((n) => n.code === 'table-unplaced')).toHaveLength(1);
  });
});
