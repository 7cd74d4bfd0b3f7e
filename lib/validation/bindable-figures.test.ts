import { describe, expect, it } from 'vitest';
import { type ChapterContent, type ChapterKey, partOf, standingBounds } from '@/lib/report';
import { applyChanges } from './apply-changes';
import { bindableFigures } from './bindable-figures';
import { changed, chapterOf, saying } from './rules/changed.arbitrary';
import { proseVsTable } from './rules/prose-vs-table';

const offered = (key: ChapterKey, text: string): string[] =>
  bindableFigures(saying(key, text), key).map(({ typed, label, table }) => `${typed} ${table} ${label}`);

describe('可以绑定统计表的数', () => {
  it.each([
    [
      'onRequest',
      '本学年收到信息公开申请9件，其中师生员工3件。',
      ['9 applications 一、本年新收申请·合计', '3 applications 一、本年新收申请·师生员工'],
    ],
    ['disputes', '学校收到举报1件。', ['1 disputes 举报·本年新收']],
    ['proactive', '微信公众号推送图文信息426条。', ['426 newMedia 微信公众号·发布数']],
    ['proactive', '抖音粉丝数达67315人。', ['67315 newMedia 抖音·粉丝数']],
  ] as const)('%s：%s', (key, text, offers) => expect(offered(key, text)).toEqual(offers));

  it.each([
    ['onRequest', '本学年召开会议9次，受理事项3件，制定制度1项。'],
    ['onRequest', '本学年收到信息公开申请8件。'],
    ['onRequest', '本学年收到信息公开申请九件。'],
    ['onRequest', '本学年收到信息公开申请近9件。'],
    ['proactive', '抖音粉丝数达6.7万人。'],
    ['overview', '本学年召开会议9次。'],
  ] as const)('offers nothing in %s for: %s', (key, text) => expect(offered(key, text)).toEqual([]));

  it('neither what is bound already nor what stands in a run-in heading', () => {
    const figure = { table: 'applications', cell: 'received.total', form: 'value' } as const;
    const report = changed((draft) => {
      chapterOf(draft, 'onRequest').prose = [
        { kind: 'paragraph', text: '收到信息公开申请9件。', bound: [{ at: 8, shown: '9', ...figure }] },
        { kind: 'item', level: 1, lead: '收到信息公开申请9件。', text: '收到信息公开申请9件。' },
      ];
    });
    expect(bindableFigures(report, 'onRequest').map(({ path, at }) => [path, at])).toEqual([['prose.1', 19]]);
  });
});

describe('与统计表矛盾的数', () => {
  const amended = (key: ChapterKey, text: string) => {
    const report = saying(key, text);
    const fix = proseVsTable.check(report, {}).flatMap((own) => own.fix ?? []);
    const { parts, refused } = applyChanges((part) => partOf(report, part), fix);
    expect(refused).toEqual([]);
    return (parts.get(key) as ChapterContent | undefined)?.prose[0];
  };

  it('are amended to what the table says, and follow it from then on', () => {
    const block = amended('onRequest', '上学年有2件。本学年收到信息公开申请18件，其中师生员工13件。');
    expect(block?.text).toBe('上学年有2件。本学年收到信息公开申请9件，其中师生员工3件。');
    expect(block && standingBounds(block)).toEqual([
      { at: 18, shown: '9', table: 'applications', cell: 'received.total', form: 'value' },
      { at: 27, shown: '3', table: 'applications', cell: 'received.members', form: 'value' },
    ]);
  });

  it.each([
    ['proactive', '抖音粉丝数达6.1万人。'],
    ['onRequest', '本学年没有收到信息公开申请。'],
    ['onRequest', '本学年收到信息公开申请十八件。'],
  ] as const)('are left to the author where they are not plain digits: %s %s', (key, text) => {
    expect(proseVsTable.check(saying(key, text), {})).not.toEqual([]);
    expect(amended(key, text)).toBeUndefined();
  });
});
