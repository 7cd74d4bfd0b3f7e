import { describe, expect, it } from 'vitest';
import { type Bound, type ChapterKey, type Prose, partOf, type ReportContent, standingBounds } from '@/lib/report';
import { applyChanges } from '../apply-changes';
import { changed, chapterOf } from './changed.arbitrary';
import { lostFigures } from './lost-figures';

const figure = (cell: string, form: Bound['form'] = 'value', table = 'applications') => ({ table, cell, form });

/** The overview with "本学年收到申请{shown}件", the words bound to a cell. */
function citing(
  bound: ReturnType<typeof figure>,
  shown = '9',
  change: (report: ReportContent) => void = () => undefined,
) {
  return changed((draft) => {
    const text = `本学年收到申请${shown}件。`;
    const prose: Prose = [{ kind: 'item', level: 1, lead: '受理。', text, bound: [{ at: 7, shown, ...bound }] }];
    chapterOf(draft, 'overview').prose = prose;
    change(draft);
  });
}
const typed = (chapter: ChapterKey, table: string, cells: Record<string, string>) => (draft: ReportContent) => {
  const { tables } = chapterOf(draft, chapter);
  tables[table] = { ...tables[table], ...cells };
};
const said = (report: ReportContent, lastYear?: ReportContent | null) =>
  lostFigures(report, lastYear).map(({ message }) => message);

const words = (why: string, place = '“一、本年新收申请·合计”') =>
  `正文“本学年收到申请9件。”里的“9”应随“三、依申请公开和不予公开情况”的依申请公开情况统计表${place}改变，但${why}，正文还是原来的数。请补填统计表，或解除绑定`;

describe('绑定的数字找不到统计表里的数', () => {
  it('格子空了、填成不适用、填了不是数字的字', () => {
    const emptied = { 'received.members': '', 'received.citizens': '', 'received.organizations': '' };
    expect(said(citing(figure('received.total'), '9', typed('onRequest', 'applications', emptied)))).toEqual([
      words('该格现为空白'),
    ]);
    const to = (text: string) => typed('onRequest', 'applications', { 'received.members': text });
    const place = '“一、本年新收申请·师生员工”';
    expect(said(citing(figure('received.members'), '9', to('不适用')))).toEqual([words('该格现为“不适用”', place)]);
    expect(said(citing(figure('received.members'), '9', to('若干')))).toEqual([words('该格现在填的不是数字', place)]);
  });

  it('表或章没有了', () => {
    const omitted = citing(figure('received.total'), '9', (draft) => {
      chapterOf(draft, 'onRequest').omitted = true;
    });
    expect(said(omitted)[0]).toContain('这一章没有列入报告');
    expect(said(citing(figure('other9.current', 'value', 'channels')))[0]).toContain(
      '应随信息公开渠道统计表改变，但表中已没有这一格',
    );
  });

  it('没有上年的数可比；不知道有没有上年报告时不说', () => {
    const change = citing(figure('received.total', 'change'), '较上学年增加2');
    expect(said(change, null)[0]).toContain('没有上一年度的报告可比');
    expect(said(change, undefined)).toEqual([]);
    const blank = changed((draft) => {
      chapterOf(draft, 'onRequest').tables = {};
    });
    expect(said(change, blank)[0]).toContain('上一年度的数是空白');
  });

  it('有数的不说', () => {
    expect(said(citing(figure('received.total')))).toEqual([]);
    expect(said(citing(figure('received.total', 'change'), '与上学年持平'), changed())).toEqual([]);
    expect(said(changed())).toEqual([]);
  });

  it('解除绑定后文字不变，成为普通数字', () => {
    const report = citing(figure('carriedIn.organizations.x'));
    const [finding] = lostFigures(report, null);
    const { parts, refused } = applyChanges((part) => partOf(report, part), finding?.fix ?? []);
    expect(refused).toEqual([]);
    const amended = parts.get('overview') as ReturnType<typeof chapterOf>;
    const [block] = amended.prose;
    expect(block?.text).toBe('本学年收到申请9件。');
    expect(block && standingBounds(block)).toEqual([]);
  });
});
