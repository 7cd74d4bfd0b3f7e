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

  it('quotes the sentence of the total, not what its paragraph says before it', () => {
    const prose = ['学校重视信息公开。全年共公开信息1256条，分类如下：', ...parts].map(paragraph);
    const report = changed((draft) => {
      chapterOf(draft, 'proactive').prose = prose;
    });
    expect(paragraphSums.check(report, {}).map(({ quote }) => quote)).toEqual(['全年共公开信息1256条，分类如下：']);
  });

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

describe('总数在前面句子里的分项', () => {
  it('上述申请……其中: the total stands in the paragraph or the sentence before', () => {
    const answers = '上述申请均已按期办结，其中予以公开14件，部分公开3件，不予公开6件';
    expect(lines('本学年共收到信息公开申请22件，均为网上提出。', `${answers}。`)).toEqual([
      'warning 14＋3＋6＝23，与总数22不符，相差1',
    ]);
    expect(lines(`本学年收到申请22件，来自校外公民。${answers}。`)).toEqual([
      'warning 14＋3＋6＝23，与总数22不符，相差1',
    ]);
    expect(lines('本学年共收到信息公开申请23件，均为网上提出。', `${answers}。`)).toEqual([]);
  });

  it('有效问卷中，……: what was counted is named again', () => {
    const asked = '发放问卷1500份，有效问卷1402份，有效率93.5%。';
    expect(lines(asked, '有效问卷中，学生920份，教师312份，家长175份。')).toEqual([
      'warning 920＋312＋175＝1407，与总数1402不符，相差5',
    ]);
    expect(lines(asked, '有效问卷中，学生920份，教师312份，家长170份。')).toEqual([]);
    expect(lines(asked, '有效问卷中，学生620份，教师312份。')).toEqual([]);
    expect(lines(asked, '来信中，学生920份，教师312份，家长175份。')).toEqual([]);
  });

  it('评议结果：…… behind the number of those asked', () => {
    const asked = '评议人员共180人，其中教工96人，学生50人，离退休人员34人。';
    expect(lines(`${asked}评议结果：优秀134人，良好32人，一般11人，较差4人。`)).toEqual([
      'warning 134＋32＋11＋4＝181，与总数180不符，相差1',
    ]);
    expect(lines(`${asked}评议结果：优秀134人，良好32人，一般14人。`)).toEqual([]);
  });

  it.each([
    ['本学年共收到提案22件。', '上述申请均已办结，其中予以公开14件，部分公开3件，不予公开6件。'],
    ['本学年共收到申请22件。', '上述申请中教师提出12件，其中予以公开5件，部分公开3件，其余为咨询。'],
    ['共召开会议20次。具体内容：党务3次，财务4次，人事2次。'],
    ['本学年收到申请22件，上学年收到申请23件。', '上述申请均已办结，其中予以公开14件，部分公开3件，不予公开6件。'],
  ])('says nothing of: %s %s', (...texts) => expect(lines(...texts)).toEqual([]));
});
