import { describe, expect, it } from 'vitest';
import { type PagesChange, setPages, withChange } from '@/lib/render/preview';
import type { ReportContent } from '@/lib/report';
import { FONT_ROLES, type MetricsData, metricsFromData } from '@/lib/typeset';
import { demoReport } from '../../prisma/demo';
import { type PagesThread, pagesWorker, type ShownPages } from './pages-worker';
import type { PagesQuestion } from './set-pages.worker';

const metrics: MetricsData = {
  roles: Object.fromEntries(
    FONT_ROLES.map((role) => [role, [0x20, 0x5f, 0.5, 0x4e00, 0x5200, 1]]),
  ) as MetricsData['roles'],
};

/** A thread that answers when it is told to. */
function slowThread() {
  const questions: ReportContent[] = [];
  const set = setPages(metricsFromData(metrics));
  let listen: (event: MessageEvent<PagesChange>) => void = () => undefined;
  const thread: PagesThread = {
    postMessage: (question: PagesQuestion) => {
      if ('content' in question) questions.push(question.content);
    },
    addEventListener: (type: string, given: (event: MessageEvent<PagesChange>) => void) => {
      if (type === 'message') listen = given;
    },
    terminate: () => undefined,
  };
  const answer = () => {
    const content = questions.shift();
    if (content) listen({ data: set(content) } as MessageEvent<PagesChange>);
  };
  return { thread, questions, answer };
}

const titled = (title: string): ReportContent => {
  const content = demoReport();
  return { ...content, preface: { ...content.preface, title: [title] } };
};

describe('a report set while someone types', () => {
  it('skips texts that a newer one has overtaken, and always shows the newest', () => {
    const { thread, questions, answer } = slowThread();
    let shown: ShownPages | undefined;
    const worker = pagesWorker(metrics, { shown: (next) => (shown = next), failed: () => undefined }, () => thread);
    for (const title of ['一', '二', '三']) worker.show(titled(title));
    expect(questions.map(({ preface }) => preface.title)).toEqual([['一']]);
    answer();
    expect(questions.map(({ preface }) => preface.title)).toEqual([['三']]);
    const before = shown?.pages;
    answer();
    expect(questions).toEqual([]);
    expect(shown?.pages).toEqual(withChange([], setPages(metricsFromData(metrics))(titled('三'))));
    expect(shown?.pages.at(-1)).toBe(before?.at(-1));
  });
});
