import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/report';
import { changed, chapterOf, said, saying, typed } from './changed.arbitrary';
import { checklistCounts } from './checklist-counts';
import { problemsAndMeasures } from './problems-and-measures';
import { yearOnYear } from './year-on-year';

describe('正文所说的清单项数', () => {
  const of = (text: string) => said(checklistCounts, saying('overview', text));
  it.each([
    ['对照清单所列48项，逐项落实。', 'warning 正文写“48项”，清单共50项，请核对'],
    ['把清单的9个类别50个事项落实到岗位。', 'warning 正文写“9个”，清单的类别共10项，请核对'],
    ['按照清单，学校应公开事项37项，见附表。', 'warning 正文写“37项”，清单表列有50项，请核对'],
    ['清单事项中，公开的46项，校内公开的1项。', 'warning 正文写“46项”，清单表中填为“公开”的有45项，请核对'],
    ['清单中没有发生的5项，不适用于学校的1项。', 'warning 正文写“5项”，清单表中填为“无”的有3项，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));
  it.each([
    '对照清单的10个类别50个事项，公开的45项，校内公开的1项，没有发生的3项，不适用于学校的1项。',
    '按照清单，学校应公开事项50项。',
    '清单所列50项均有说明，新增栏目6项，制定制度2项。',
    '公开的制度有12项。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});

describe('问题与措施', () => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const of = (...prose: Block[]) =>
    said(
      problemsAndMeasures,
      changed((report) => {
        chapterOf(report, 'experience').prose = prose;
      }),
    );
  const problems = paragraph('存在的问题：一是更新不及时；二是队伍不稳；三是渠道单一。');
  it('措施比问题少', () => {
    expect(of(problems, paragraph('下一步，一是加强巡查；二是稳定队伍。'))).toEqual([
      'hint 列出的问题有3个，改进措施只有2条，请核对是否每个问题都有对应的措施',
    ]);
    const items: Block[] = [
      { kind: 'heading', level: 1, text: '存在的不足' },
      { kind: 'item', level: 2, lead: '更新不及时。', text: '个别栏目滞后。' },
      { kind: 'item', level: 2, lead: '队伍不稳。', text: '人员变动多。' },
      { kind: 'heading', level: 1, text: '改进措施' },
      { kind: 'item', level: 2, lead: '加强巡查。', text: '每月一次。' },
    ];
    expect(of(...items)).toHaveLength(1);
  });
  it('原因不是问题', () => {
    const causes = paragraph('造成上述不足的原因有：一是人员新任；二是平台老旧。');
    const measures = paragraph('下一步，一是加强巡查；二是稳定队伍；三是拓展渠道。');
    expect(of(problems, causes, measures)).toEqual([]);
  });
  it('一一对应，或不分条写', () => {
    expect(of(problems, paragraph('下一步，一是加强巡查；二是稳定队伍；三是拓展渠道。'))).toEqual([]);
    expect(of(problems, paragraph('下一步，学校将逐项改进。'))).toEqual([]);
    expect(said(problemsAndMeasures, changed())).toEqual([]);
  });
});

describe('与上年相差悬殊的数', () => {
  it('差五倍以上', () => {
    expect(said(yearOnYear, typed('proactive', 'channels', { 'portal.current': '12860' }))).toEqual([
      'hint 信息公开渠道统计表“学校门户网站发布信息·本年度”为12,860，“学校门户网站发布信息·上年度”为1194，相差5倍以上，请核对单位是否写错',
    ]);
    expect(said(yearOnYear, typed('proactive', 'newMedia', { 'douyin.followersPrevious': '5' }))).toHaveLength(1);
  });
  it('寻常的增减和小数目不提', () => {
    expect(said(yearOnYear, changed())).toEqual([]);
    expect(said(yearOnYear, typed('proactive', 'channels', { 'press.current': '19', 'press.previous': '1' }))).toEqual(
      [],
    );
  });
});
