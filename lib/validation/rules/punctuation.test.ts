import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answering, said, saying } from './changed.arbitrary';
import { halfWidth, misplacedMarks, unbalanced } from './punctuation';

describe('半角标点', () => {
  it('is one finding a part, with the count', () => {
    const text = '学校坚持"应公开尽公开",及时(在专栏)发布:公告。';
    expect(said(halfWidth, saying('overview', text))).toEqual([
      'warning 有4处半角标点，中文里应当用全角：,→， (→（ )→） :→：',
      'hint 有2处直引号"，中文里应当用弯引号“”',
    ]);
  });
  it('speaks of everything that is printed: remarks of items and attachments', () => {
    const report = answering(24, { remark: '学校未发生,无需公开。' });
    report.signature.attachments = [{ title: '附件(一)', prose: [] }];
    expect(halfWidth.check(report, {}).map(({ part, fix }) => [part, fix?.length])).toEqual([
      ['item:24', 1],
      ['signature', 2],
    ]);
  });
  it.each([
    ['坚持"公开"、"及时的原则', 'hint 有3处直引号"，前后不成对，请先补上或删去一个，再改成弯引号“”'],
    [
      '见网站(https://a.example.cn);(https://b.example.cn)和专栏',
      'hint 有2处半角括号或引号，与外文、网址连在一起，请您看过后自己改成全角',
    ],
  ])('says why it does not mend: %s', (text, message) => {
    const findings = halfWidth.check(saying('overview', text), {});
    expect(findings.map((own) => `${own.severity} ${own.message}`)).toEqual([message]);
    expect(findings.flatMap(({ fix }) => fix ?? [])).toEqual([]);
  });
  it.each([
    '夹有&nbsp;代码',
    '依据教办函(2014)23号',
    '共1,234条，使用Word (2019)。',
    '见https://xxgk.example.edu.cn/a?b=1,2。',
    'A,B and C: d',
    '时间为8:30',
    '增长率=(本年-上年)/上年×100%',
    '电话(0371)56150666',
    '显示器19"共2台',
  ])('says nothing of: %s', (text) => expect(said(halfWidth, saying('overview', text))).toEqual([]));
});

describe('成对的标点', () => {
  const of = (text: string) => said(unbalanced, saying('overview', text));
  it.each([
    ['学校（办公室统筹推进。', 'warning 只有左括号，没有右括号，请补上或删去'],
    ['印发《信息公开办法，组织培训。', 'warning 只有左书名号，没有右书名号，请补上或删去'],
    ['坚持公开为常态”的原则', 'warning 只有右引号，没有左引号，请补上或删去'],
    ['报告（见《年鉴）》', 'warning 左书名号“《”没有右书名号“》”，请在“）”前补上'],
    ['修订《信息公开细则（试行》，组织培训。', 'warning 左括号“（”没有右括号“）”，请在“》”前补上'],
    ['坚持“公开为常态（不公开为例外”的原则', 'warning 左括号“（”没有右括号“）”，请在“”前补上'.replace('“”前', '“””前')],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));
  it('quotes the clause in which the mark is wanting', () => {
    const quoteOf = (text: string) => unbalanced.check(saying('overview', text), {}).map(({ quote }) => quote);
    expect(quoteOf('根据办法（教育部令第29号，以下简称《办法》的要求，结合学校（含附属学校）实际编制。')).toEqual([
      '（教育部令第29号，以下简称《办法》的要求',
    ]);
    expect(quoteOf('学校（办公室统筹推进。各部门落实。')).toEqual(['（办公室统筹推进']);
  });
  it.each(['学校(办公室）统筹“公开”《办法〈试行〉》〔2024〕1号', '1）健全制度；2）加强培训', 'https://a.cn/x_(1'])(
    'says nothing of: %s',
    (text) => expect(of(text)).toEqual([]),
  );
  const nested: fc.Arbitrary<string> = fc.letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('公开', '，', ''),
      fc
        .tuple(fc.constantFrom('（）', '《》', '“”', '〔〕'), tie('text'), tie('text'))
        .map(([pair, inside, behind]) => `${pair[0]}内${inside}${pair[1]}${behind}`),
    ),
  })).text;
  it('never speaks of what is paired; one mark taken out is always found', () => {
    fc.assert(
      fc.property(nested, fc.nat(), (text, n) => {
        expect(of(text)).toEqual([]);
        const marks = [...text.matchAll(/[（）《》“”〔〕]/g)];
        const mark = marks[n % Math.max(marks.length, 1)];
        if (mark) expect(of(text.slice(0, mark.index) + text.slice(mark.index + 1))).toHaveLength(1);
      }),
    );
  });
});

describe('用错的标点', () => {
  const of = (text: string) => said(misplacedMarks, saying('overview', text));
  it.each([
    ['《关于公布《事项清单》的通知》', 'hint 书名号里面再用书名号时，里层用单书名号〈〉'],
    ['开展培训，，组织考核。', 'warning 标点“，，”连用，请删去一个'],
    ['专栏更新及时，。', 'warning 标点“，。”连用，请删去一个'],
    ['通过网站、微信、等渠道公开', 'warning “等”前面不用顿号'],
    ['公开的深度、广度、与师生期望相比还有差距', 'warning “与”前面不用顿号'],
    ['公开招生、财务、以及采购信息', 'warning “以及”前面不用顿号'],
    ['教办函[2014]23号', 'hint 文号“[2014]23号”的年份应当用六角括号〔〕'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));
  it.each([
    '《关于公布〈事项清单〉的通知》（教办函〔2014〕23号）',
    '网站、微信等渠道。',
    '（2014）年报，23号楼',
    '信息公开与党务公开相结合、与校务公开相结合，全面、及时、和谐。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
