import type { ReportContent } from '@/lib/report';
import type { Finding } from '@/lib/validation/finding';

/** Findings are computed this long after the last change (ms), and never while a composition is open. */
export const CHECK_PAUSE = 400;

/** Findings of a report; the work happens elsewhere (a worker), so that no key waits for it. */
export type Check = (content: ReportContent) => Promise<Finding[]>;

/** `content` is the text the findings speak of: what shows both never contradicts itself. */
export type ChecksView = { findings: readonly Finding[]; content: ReportContent; pending: boolean };

type Source = {
  subscribe: (listener: () => void) => () => void;
  content: () => ReportContent;
  saving: () => { composing: boolean };
};

/** Follows the text and keeps its findings; an answer that a newer text has overtaken is dropped. */
export function createChecks(source: Source, check: Check, initial: readonly Finding[]) {
  const listeners = new Set<() => void>();
  let view: ChecksView = { findings: initial, content: source.content(), pending: false };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: ChecksView) => {
    view = next;
    for (const listener of listeners) listener();
  };
  const run = async () => {
    const content = source.content();
    const findings = await check(content).catch(() => view.findings);
    if (content !== source.content()) return;
    show({ findings, content, pending: false });
  };
  const follow = () => {
    if (source.saving().composing || source.content() === view.content) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!source.saving().composing) void run();
    }, CHECK_PAUSE);
    if (!view.pending) show({ ...view, pending: true });
  };
  return {
    view: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Checks the same text again: something beside it has become known. */
    again: () => void run(),
    /** Starts following; returns how to stop. */
    start: () => {
      const leave = source.subscribe(follow);
      follow();
      return () => {
        clearTimeout(timer);
        leave();
      };
    },
  };
}
export type Checks = ReturnType<typeof createChecks>;
