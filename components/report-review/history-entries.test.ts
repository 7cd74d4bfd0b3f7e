import { expect, it } from 'vitest';
import type { EditView } from '@/lib/usecases/list-edits';
import type { OpenReport } from '@/lib/usecases/open-report';
import { historyEntries } from './history-entries';

type Event = OpenReport['events'][number];

const event = (at: string, label: string, toStatus: Event['toStatus'] = null): Event => ({
  ...{ id: at, action: label, label, fromStatus: null, toStatus, actorName: '林静', reason: null, part: null, at },
});
const edit = (at: string, actorName: string, part: string): EditView => ({
  ...{ id: at, actorId: actorName, actorName, part, at },
});
const shown = (entries: ReturnType<typeof historyEntries>) =>
  entries.map((entry) => ('event' in entry ? entry.event.label : `${entry.edits.actorName}：${entry.edits.parts}`));

it('groups what one person changed on one day, and names each part once', () => {
  const edits = [
    edit('2025-10-01T01:00:00.000Z', '林静', 'overview'),
    edit('2025-10-01T02:00:00.000Z', '周敏', 'item:3'),
    edit('2025-10-01T03:00:00.000Z', '林静', 'other'),
    edit('2025-10-01T09:00:00.000Z', '林静', 'overview'),
    // 2025年10月2日 on the mainland.
    edit('2025-10-01T17:00:00.000Z', '林静', 'overview'),
  ];
  const entries = historyEntries([event('2025-09-30T01:00:00.000Z', '新建报告', 'draft')], edits);
  expect(shown(entries)).toEqual(['林静：overview', '周敏：item:3', '林静：overview,other', '新建报告']);
  expect(entries[2]?.at).toBe('2025-10-01T01:00:00.000Z');
});

it('tells what was changed before the report went to review apart from what was changed after it came back', () => {
  const events = [
    event('2025-10-01T01:30:00.000Z', '分配任务'),
    event('2025-10-01T03:00:00.000Z', '送审', 'submitted'),
    event('2025-10-01T04:00:00.000Z', '退回修改', 'returned'),
  ];
  const edits = [
    edit('2025-10-01T01:00:00.000Z', '林静', 'overview'),
    edit('2025-10-01T02:00:00.000Z', '林静', 'other'),
    edit('2025-10-01T05:00:00.000Z', '林静', 'overview'),
  ];
  expect(shown(historyEntries(events, edits))).toEqual([
    '林静：overview',
    '退回修改',
    '送审',
    '分配任务',
    '林静：overview,other',
  ]);
});
