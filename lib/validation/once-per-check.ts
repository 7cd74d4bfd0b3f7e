import type { ReportContent } from '@/lib/report';

/** Contents that one check alone holds: nobody else can change them under it. */
const held = new WeakSet<ReportContent>();

/** The content for one check, under an identity of its own, by which `oncePerCheck` knows it again. */
export function heldForCheck(content: ReportContent): ReportContent {
  const own = { ...content };
  held.add(own);
  return own;
}

/**
 * Takes from a report once in a check what many rules want of it: its passages, its tables. Outside of a check, where
 * the content may have changed since it was last asked for, it is read anew.
 * @param read nobody may change what it gives
 */
export function oncePerCheck<T>(read: (report: ReportContent) => T): (report: ReportContent) => T {
  const taken = new WeakMap<ReportContent, { value: T }>();
  return (report) => {
    const known = taken.get(report);
    if (known) return known.value;
    const value = read(report);
    if (held.has(report)) taken.set(report, { value });
    return value;
  };
}
