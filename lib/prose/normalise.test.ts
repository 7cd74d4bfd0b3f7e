import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected } from './correction';
import { readUniform } from './normalise';
import { untouchable } from './normalise-masks';
import type { Span } from './span';

const normalise = (text: string, protect: readonly Span[] = []) => readUniform(text, protect).changes;
const left = (text: string) => readUniform(text, []).left.map(({ at, mark, why }) => `${at}${mark}${why}`);
const normal = (text: string) => corrected(text, normalise(text));

describe('规范化文字', () => {
  it.each([
    ['信息公 开工作', '信息公开工作'],
    ['及时发布 ，接受 监督。', '及时发布，接受监督。'],
    ['公开, 及时, 准确;全面', '公开，及时，准确；全面'],
    ['共发布 426 条', '共发布426条'],
    ['2024 年 9 月 1 日', '2024年9月1日'],
    ['坚持"应公开尽公开","能公开必公开"的原则', '坚持“应公开尽公开”，“能公开必公开”的原则'],
    ['信息公开办公室(设在学校办公室)负责', '信息公开办公室（设在学校办公室）负责'],
    ['办公室(学校办公室）', '办公室（学校办公室）'],
    ['受理申请１２件，邮编１０００００', '受理申请12件，邮编100000'],
    ['Ａ类事项', 'A类事项'],
    ['咨询电话: 010-12345678,邮箱xxgk@example.edu.cn', '咨询电话：010-12345678，邮箱xxgk@example.edu.cn'],
    ['运行 Word (2019) 打开', '运行Word (2019)打开'],
    ['公开了吗?公开了!', '公开了吗？公开了！'],
    ['共发布3,其中(2022)年1,234条', '共发布3，其中（2022）年1,234条'],
    [
      '见信息公开网站(https://xxgk.example.edu.cn/),欢迎查阅',
      '见信息公开网站（https://xxgk.example.edu.cn/），欢迎查阅',
    ],
    [
      '招标118条,中标(成交)112条,更正/答疑17条,废标(终止)1条',
      '招标118条，中标（成交）112条，更正/答疑17条，废标（终止）1条',
    ],
    ['中标(成交)/废标(终止)公告', '中标（成交）/废标（终止）公告'],
    ['推进“互联网+”平台(试行),线上+线下(直播)公开', '推进“互联网+”平台（试行），线上+线下（直播）公开'],
    ['关于公布<事项清单(试行)>的通知', '关于公布<事项清单（试行）>的通知'],
    ['1)健全制度;2)加强培训', '1）健全制度；2）加强培训'],
    ['公式为:增长率=(本年-上年)/上年,按此计算', '公式为：增长率=(本年-上年)/上年，按此计算'],
    ['成\u00a0效\t明显', '成效明显'],
    ['发 布信息 条 ,已公开', '发布信息 条，已公开'],
    ['召开会议多 次，修订文 件，', '召开会议多次，修订文件，'],
  ])('%s', (typed, right) => expect(normal(typed)).toBe(right));

  it.each([
    '共1,234条，占29.5%，比例为3:1，上午10:30开始。',
    '见https://xxgk.example.edu.cn/a?b=1,2:3，邮箱a.b@example.edu.cn。',
    '《关于公布〈事项清单〉的通知》（教办函〔2014〕23号）',
    '教办函[2014] 23 号',
    '“Hello, world (again)”；A, B and C: d',
    '增长率=(本年-上年)/上年×100%',
    '参加人员：张三 李四 王小五',
    '文件名为report_2024(v1.2).pdf；f(x)=1',
    '显示器19"共2台',
    '(本年-上年)/上年×100%',
    '电话(0371)56150666',
    '坚持"公开"、"及时的原则',
    '学校(办公室统筹',
    '第一　第二',
    '统计至2024-09-01 10:30:00。',
    '夹有&nbsp;代码&#8220;',
    '发布信息 条，召开会议\t次，接待来访____人次。',
  ])('leaves alone: %s', (text) => expect(normalise(text)).toEqual([]));

  it('says what and why, neighbouring changes as one', () => {
    expect(normalise('公开, 及时 和 12 件')).toEqual([
      { start: 2, end: 4, quote: ', ', to: '，', kind: 'mark', reason: '半角标点' },
      { start: 6, end: 7, quote: ' ', to: '', kind: 'space', reason: '汉字之间的空格' },
      { start: 8, end: 9, quote: ' ', to: '', kind: 'gap', reason: '汉字与数字、字母之间的空格' },
      { start: 11, end: 12, quote: ' ', to: '', kind: 'gap', reason: '汉字与数字、字母之间的空格' },
    ]);
  });

  it.each([
    ['坚持"公开"、"及时的原则', ['2"odd-quotes', '5"odd-quotes', '7"odd-quotes']],
    ['见网站(https://a.example.cn);(https://b.example.cn)和专栏', ['3(joined', '47)joined']],
    ['显示器19"共2台，学校(办公室统筹', []],
  ])('leaves to its author: %s', (text, marks) => expect(left(text)).toEqual(marks));

  it('keeps a protected stretch as it is', () => {
    expect(normalise('共１２件，１件', [{ start: 1, end: 3, quote: '１２' }])).toMatchObject([{ start: 5, to: '1' }]);
  });
});

const HAN = fc.constantFrom('公', '开', '信', '息', '年', '。', '，', '（', '）', '《', '》', '“', '”', '：');
const ANY = fc.oneof(
  { weight: 3, arbitrary: HAN },
  fc.constantFrom(
    ' ',
    '  ',
    ',',
    ';',
    ':',
    '(',
    ')',
    '"',
    '?',
    '１',
    'Ａ',
    '3',
    '2024',
    '条',
    '〔',
    '=',
    '/',
    '.',
    '-',
  ),
  fc.constantFrom(
    'https://a.cn/b,c',
    'a@b.cn',
    '教办函〔2014〕23号',
    '10:30',
    '1,234.5',
    'Word (2019)',
    '（甲+乙）=丙',
  ),
);
const typed = fc.array(ANY, { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('for any text', () => {
  it('is done in one go: what comes out needs no change', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(normalise(normal(text))).toEqual([]);
        const marks = (own: string) => readUniform(own, []).left.map(({ mark, why }) => `${mark}${why}`);
        expect(marks(normal(text))).toEqual(marks(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('touches nothing inside what is to be left alone, and loses no letter', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const changes = normalise(text);
        for (const { start, end, quote, to } of changes) {
          expect(quote).toBe(text.slice(start, end));
          expect(quote.normalize('NFKC').replace(/["“”\s]/g, '')).toBe(to.normalize('NFKC').replace(/["“”\s]/g, ''));
        }
        // A full-width digit made plain may join a figure; what was a figure before stays.
        for (const mask of untouchable(text)) {
          expect(changes.filter(({ start, end }) => start < mask.end && end > mask.start)).toEqual([]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  const rightly = fc
    .array(
      fc.constantFrom(
        '学校通过信息公开专栏发布',
        '共426条，',
        '其中（含校区）1,234人次；',
        '依据《高等学校信息公开办法》（教育部令第29号），',
        '“应公开尽公开”。',
        '网址https://xxgk.example.edu.cn/nb.htm，',
        '使用Word (2019)编写：',
        '时间10:30，',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((pieces) => pieces.join(''));

  it('leaves right text as it is', () => {
    fc.assert(
      fc.property(rightly, (text) => {
        expect(normalise(text)).toEqual([]);
      }),
    );
  });

  it('finds the spaces and half-width marks put into right text, and gives it back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('公开', '监督', '及时更新', '年度报告'), { minLength: 2 }), (words) => {
        expect(normal(words.join(', '))).toBe(words.join('，'));
      }),
    );
  });

  it('reads long text at once', () => {
    for (const piece of ['公 开', ', ', '(', '"', '１', 'a ', '1 ', '= ', '张三 ', 'http://']) {
      const text = piece.repeat(20_000 / piece.length);
      // What is quadratic here runs into the runner's own time limit.
      expect(normal(text).length, piece).toBeLessThanOrEqual(text.length);
    }
  });
});
