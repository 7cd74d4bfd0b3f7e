import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/report';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { countClaims } from './count-claims';
import { numbering } from './numbering';

const of = (text: string) => said(countClaims, saying('experience', text));
const told = (...prose: Block[]) => {
  const report = changed((draft) => {
    chapterOf(draft, 'experience').prose = prose;
  });
  return said(countClaims, report);
};

describe('所称的数目与所列的项目', () => {
  it.each([
    [
      '从以下三个方面改进：一是抓队伍；二是抓制度；三是抓平台；四是抓监督。',
      'warning 写“三个方面”，后面列了4项，请核对',
    ],
    ['从两个方面着手：首先，加强领导；其次，健全制度；再次，强化监督。', 'warning 写“两个方面”，后面列了3项，请核对'],
    ['教务处、财务处、人事处、科研处等3个部门负责。', 'warning 写“3个部门”，前面列了4个，请核对'],
    ['专栏设置五个栏目：概况、制度、招生信息和财务信息。', 'warning 写“五个栏目”，后面列了4项，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '从以下三个方面改进：一是抓队伍；二是抓制度；三是抓平台。',
    '教务处、财务处、人事处等5个部门负责。',
    '专栏设置以下四个栏目：概况、制度、招生信息和财务信息。',
    '内容包括审计报告、资产负债表和报表附注等3项内容。',
    '坚持三项原则，实施十大工程。一是抓队伍；二是抓制度。',
    '第三部分工作，第二方面。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('points told over several paragraphs, and numbered paragraphs', () => {
    const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
    const item = (text: string): Block => ({ kind: 'item', level: 2, lead: '', text });
    const claim = paragraph('主要存在以下三个问题：');
    expect(told(claim, paragraph('一是队伍不稳。'), paragraph('二是更新不及时。'))).toEqual([
      'warning 写“三个问题”，后面列了2项，请核对',
    ]);
    expect(told(claim, item('队伍不稳。'), item('更新不及时。'))).toEqual([
      'warning 写“三个问题”，下面列了2项，请核对',
    ]);
    expect(told(claim, item('甲。'), item('乙。'), item('丙。'))).toEqual([]);
  });

  it('finds every number that is not that of the points, and none that is', () => {
    const words = ['两', '三', '四', '五', '六', '七'];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 7 }), (claimed, listed) => {
        const points = Array.from({ length: listed }, (_, i) => `${'一二三四五六七'[i]}是做好第${i + 1}件事`).join(
          '；',
        );
        expect(of(`重点做好${words[claimed - 2]}个方面的工作：${points}。`)).toHaveLength(claimed === listed ? 0 : 1);
      }),
    );
  });
});

describe('文中序号', () => {
  const numbers = (text: string) => said(numbering, saying('experience', text));
  it.each([
    ['一是加强领导；二是健全制度；四是强化监督。', 'warning “二是”之后是“四是”，缺“三是”或序号有误'],
    ['一是加强领导；二是健全制度；二是强化监督。', 'warning “二是”出现了两次，请核对序号'],
    ['（1）受理；（2）登记；（4）答复。', 'warning “（2）”之后是“（4）”，缺“（3）”或序号有误'],
  ])('%s', (text, message) => expect(numbers(text)).toEqual([message]));
  it.each([
    '一是加强领导；二是健全制度。',
    '①受理；②登记；③答复',
    '统一是前提，之二是补充。',
    '见第（二）条和第（四）条。',
  ])('says nothing of: %s', (text) => expect(numbers(text)).toEqual([]));
});
