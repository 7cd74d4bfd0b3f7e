import type { KeptEvent } from '@/lib/persistence';
import { STATUSES, type Status, TRANSITIONS } from '@/lib/workflow';

/** One line of the history as the page shows it. */
export type EventView = {
  id: string;
  action: string;
  label: string;
  fromStatus: Status | null;
  toStatus: Status | null;
  actorName: string;
  reason: string | null;
  part: string | null;
  at: string;
};

/** What happens to a report besides the transitions. */
export const OTHER_EVENTS = {
  create: '新建报告',
  import: '由已有文本建立报告',
  'roll-over': '由上年报告建立报告',
  revise: '建立更正稿',
  assign: '分配任务',
  delete: '删除草稿',
} as const;
export type OtherEvent = keyof typeof OTHER_EVENTS;

const labels = new Map<string, string>([
  ...TRANSITIONS.map(({ action, done }) => [action, done] as const),
  ...Object.entries(OTHER_EVENTS),
]);

const status = (text: string | null): Status | null => STATUSES.find((known) => known === text) ?? null;

export const eventView = (event: KeptEvent): EventView => ({
  ...event,
  label: labels.get(event.action) ?? event.action,
  fromStatus: status(event.fromStatus),
  toStatus: status(event.toStatus),
  at: event.at.toISOString(),
});
