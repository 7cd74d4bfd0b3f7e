import type { ReportContent } from '@/lib/report';
import { DEFAULT_SETTINGS } from '@/lib/validation';
import type { Shelf } from '../saving/safety-net';
import type { OpenedReport } from './opened';

/** A part as it stands before anybody saved it. */
export const firstVersion = { version: 1, updatedAt: '2026-01-01T00:00:00Z', updatedByName: null, departmentId: null };

/** A report as it is opened, whose parts 概述 and 其他事项 may be written; every part has version 1. */
export function openedWith(content: ReportContent): OpenedReport {
  return {
    report: {
      id: 'r1',
      title: '示例',
      year: 2025,
      status: 'draft',
      revision: 1,
      version: 1,
      edition: content.edition,
      variant: content.variant,
      yearWord: content.yearWord,
      revisesId: null,
      updatedAt: firstVersion.updatedAt,
    },
    content,
    parts: { overview: firstVersion, other: firstVersion },
    may: { actions: ['edit'], editParts: ['overview', 'other'] },
    answers: [],
    events: [],
    departments: [],
    lastYear: null,
    settings: DEFAULT_SETTINGS,
  };
}

/** What a browser would keep. */
export const mapShelf = (map = new Map<string, string>()): Shelf => ({
  get: (key) => map.get(key) ?? null,
  set: (key, text) => void map.set(key, text),
  remove: (key) => void map.delete(key),
  keys: () => [...map.keys()],
});
