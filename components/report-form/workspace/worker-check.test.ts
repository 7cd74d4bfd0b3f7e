import { afterEach, expect, it, vi } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { workerCheck } from './worker-check';

type Question = { id: number; news: object };

/** Answers every question at once with the names of what it was told. */
class EchoWorker extends EventTarget {
  static questions: Question[] = [];
  postMessage(question: Question) {
    EchoWorker.questions.push(question);
    const data = { id: question.id, findings: Object.keys(question.news) };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate() {}
}

afterEach(() => {
  EchoWorker.questions = [];
  vi.unstubAllGlobals();
});

it('tells a worker last year’s report once, and again when it is another or the worker is new', async () => {
  vi.stubGlobal('Worker', EchoWorker);
  let lastYear = demoReport();
  const { check, stop } = workerCheck(() => ({ lastYear, today: '2025-10-24' }));
  expect(await check(demoReport())).toEqual(['lastYear', 'today']);
  expect(await check(demoReport())).toEqual([]);
  lastYear = demoReport();
  expect(await check(demoReport())).toEqual(['lastYear']);
  stop();
  expect(await check(demoReport())).toEqual(['lastYear', 'today']);
  expect(EchoWorker.questions.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
});
