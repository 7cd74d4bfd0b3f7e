import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, partOf, type ReportContent } from '@/lib/report';
import { demoReport } from '@/prisma/demo';
import { applyChanges, applyWhole } from './apply-changes';
import { type Change, changeOf } from './change';
import { uniformChanges } from './normalise-report';
import { slotAt, slotText, valueAt, withValueAt } from './text-slots';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function saying(...prose: Block[]): ReportContent {
  const report = demoReport();
  for (const chapter of report.chapters) if (chapter.key === 'overview') chapter.content.prose = prose;
  return report;
}
const reader = (report: ReportContent) => (part: Change['part']) => partOf(report, part);
const change = (text: string, from: string, to: string): Change => {
  const start = text.indexOf(from);
  const correction = { start, end: start + from.length, quote: from, to, reason: '错字' };
  return changeOf({ part: 'overview', path: 'prose.0', text }, correction);
};

describe('改动', () => {
  const text = '收到好评。学校收到师生好评，收到申请3件。';

  it('quotes the sentence it belongs to', () => {
    expect(change(text, '收到师生', '受到师生')).toMatchObject({
      at: 7,
      before: '学校',
      after: '好评，收到申请3件。',
      reason: '错字',
    });
  });

  it('is made where the text still says so, and leaves the report it came from as it was', () => {
    const report = saying(paragraph(text));
    const before = structuredClone(report);
    const { parts, made, refused, replaced } = applyChanges(reader(report), [change(text, '收到师生', '受到师生')]);
    expect(valueAt(parts.get('overview'), 'prose.0.text')).toBe('收到好评。学校受到师生好评，收到申请3件。');
    expect([made.length, refused.length]).toEqual([1, 0]);
    expect(replaced).toEqual([
      {
        part: 'overview',
        path: 'prose.0',
        was: paragraph(text),
        now: paragraph('收到好评。学校受到师生好评，收到申请3件。'),
        stretches: [{ was: [7, 11], now: [7, 11] }],
      },
    ]);
    expect(report).toEqual(before);
  });

  it('finds its place again when words came before it', () => {
    const report = saying(paragraph(`本学年度，${text}`));
    const { parts } = applyChanges(reader(report), [change(text, '申请3件', '申请3份')]);
    expect(valueAt(parts.get('overview'), 'prose.0.text')).toContain('收到申请3份。');
  });

  it('follows its paragraph when one came above it, and no other that says the same', () => {
    const [own, above] = [paragraph(text), paragraph('新写的一段。')];
    const wanted = [change(text, '收到师生', '受到师生')];
    const moved = applyChanges(reader(saying(above, own)), wanted);
    expect(valueAt(moved.parts.get('overview'), 'prose.1.text')).toContain('受到师生');
    expect(moved.replaced).toMatchObject([{ path: 'prose.1' }]);
    expect(applyChanges(reader(saying(above, own, own)), wanted).refused).toEqual(wanted);
  });

  it('is made whole or not at all where several belong together', () => {
    const report = saying(paragraph('学校“收到好评，另收到申请3份。'));
    const now = (part: Change['part']) => partOf(report, part);
    const [quotes, word] = [
      [change('学校“收到好评”。', '“', '「'), change('学校“收到好评”。', '”', '」')],
      [change('学校“收到好评，另收到申请3份。', '3份', '3件')],
    ];
    const { made, parts } = applyWhole(now, [quotes, word]);
    expect(made).toEqual(word);
    expect(valueAt(parts.get('overview'), 'prose.0.text')).toBe('学校“收到好评，另收到申请3件。');
  });

  it.each([
    ['changed words', '收到好评。学校得到师生好评，收到申请3件。'],
    ['words that stand twice by now', `前言。${text}${text}`],
    ['a text that is gone', ''],
  ])('is refused for %s', (_, now) => {
    const { parts, refused } = applyChanges(reader(saying(paragraph(now))), [change(text, '收到师生', '受到师生')]);
    expect([parts.size, refused.length]).toEqual([0, 1]);
  });

  it('is refused where it would touch a figure bound to a table, and moves the bound figure behind it', () => {
    const bound = [{ at: 5, shown: '426', table: 'newMedia', cell: 'wechat.posts', form: 'value' as const }];
    const report = saying({ kind: 'paragraph', text: '共 发布,426条', bound });
    const { parts, refused } = applyChanges(reader(report), [
      change('共 发布,426条', ' ', ''),
      change('共 发布,426条', '26', '27'),
    ]);
    expect(refused).toMatchObject([{ from: '26' }]);
    expect(valueAt(parts.get('overview'), 'prose.0')).toEqual({
      kind: 'paragraph',
      text: '共发布,426条',
      bound: [{ ...bound[0], at: 4 }],
    });
  });

  it('keeps a run-in heading apart from its text, also across the border', () => {
    const item: Block = { kind: 'item', level: 1, lead: '明确分工, ', text: ' 学校统筹.', carried: true };
    const { parts } = applyChanges(reader(saying(item)), [change('明确分工,  学校统筹.', ',  ', '，')]);
    expect(valueAt(parts.get('overview'), 'prose.0')).toEqual({ ...item, lead: '明确分工，', text: '学校统筹.' });
  });
});

describe('规范化整份报告', () => {
  it('finds nothing in the demonstration report', () => expect(uniformChanges(demoReport())).toEqual([]));

  it('reaches headings, remarks and attachments, and nothing that follows a table', () => {
    const bound = [{ at: 1, shown: '４', table: 'newMedia', cell: 'wechat.posts', form: 'value' as const }];
    const report = saying({ kind: 'paragraph', text: '共４条,其中３条', bound });
    const item = report.items['24'];
    if (item) report.items['24'] = { ...item, remark: '学校没有 发生' };
    report.signature.attachments = [{ title: '附件,一', prose: [paragraph('见 清单')] }];
    expect(uniformChanges(report).map(({ part, path, from, to }) => [part, path, from, to])).toEqual([
      ['overview', 'prose.0', ',', '，'],
      ['overview', 'prose.0', '３', '3'],
      ['item:24', 'remark', ' ', ''],
      ['signature', 'attachments.0.title', ',', '，'],
      ['signature', 'attachments.0.prose.0', ' ', ''],
    ]);
  });

  const typed = fc
    .array(fc.constantFrom('公开', '信息', ' ', ', ', '(甲)', '１２', '。', '426条', '《办法》'), { maxLength: 20 })
    .map((pieces) => pieces.join(''));

  it('makes every change it shows, needs none afterwards, and what was replaced gives the text back', () => {
    fc.assert(
      fc.property(typed, typed, (lead, text) => {
        const report = saying({ kind: 'item', level: 2, lead, text }, paragraph(text));
        const { parts, refused, replaced } = applyChanges(reader(report), uniformChanges(report));
        expect(refused).toEqual([]);
        let content = parts.get('overview') ?? partOf(report, 'overview');
        const after = slotAt(content, 'prose.0');
        expect(slotText(after ?? '').includes('１')).toBe(false);
        for (const { path, was } of replaced) content = withValueAt(content, path, was);
        expect(content).toEqual(partOf(report, 'overview'));
      }),
    );
  });
});
