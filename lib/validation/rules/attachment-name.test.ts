import { describe, expect, it } from 'vitest';
import { partOf, type ReportContent } from '@/lib/report';
import { applyChanges } from '../apply-changes';
import { valueAt } from '../text-slots';
import { attachmentName } from './attachment-name';
import { changed, said } from './changed.arbitrary';

const named = (title: string): ReportContent =>
  changed((report) => {
    report.signature.attachments = [{ title, prose: [{ kind: 'paragraph', text: '见学校网站。' }] }];
  });

describe('附件名称后不加标点（GB/T 9704-2012 7.3.4）', () => {
  it.each([
    ['制度目录。', '制度目录'],
    ['《制度目录》；', '《制度目录》'],
    ['制度目录.', '制度目录'],
  ])('%s', (title, right) => {
    const report = named(title);
    expect(said(attachmentName, report)).toEqual([`hint 附件名称“${title}”后面不加标点`]);
    const fix = attachmentName.check(report, {}).flatMap((finding) => finding.fix ?? []);
    const { parts } = applyChanges((part) => partOf(report, part), fix);
    expect(valueAt(parts.get('signature'), 'attachments.0.title')).toBe(right);
  });

  it.each(['制度目录', '《制度目录》', '制度目录（2024年版）', ''])('says nothing of: %s', (title) =>
    expect(said(attachmentName, named(title))).toEqual([]),
  );

  it('means the table of the 50 items only where it is printed as an attachment', () => {
    const titled = (placement: 'attachment' | 'chapter') =>
      changed((report) => {
        Object.assign(report.checklist, { placement, title: '信息公开事项清单。' });
      });
    const report = titled('attachment');
    const fix = attachmentName.check(report, {}).flatMap((finding) => finding.fix ?? []);
    const { parts } = applyChanges((part) => partOf(report, part), fix);
    expect(valueAt(parts.get('checklist-settings'), 'title')).toBe('信息公开事项清单');
    expect(said(attachmentName, titled('chapter'))).toEqual([]);
  });
});
