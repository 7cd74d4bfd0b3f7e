import type { CheckContext } from '@/lib/validation';
import type { Finding } from '@/lib/validation/finding';
import type { Check } from './checks';

type Answer = { id: number; findings: Finding[] };

/** What has changed since it was last told; nothing of a whole year's report is copied at every pause in typing. */
const newsOf = (now: CheckContext, told: CheckContext): CheckContext =>
  Object.fromEntries(Object.entries(now).filter(([key, value]) => told[key as keyof CheckContext] !== value));

/** Checks in a worker that is started with the first change. @param context what is known beside the text now */
export function workerCheck(context: () => CheckContext): { check: Check; stop: () => void } {
  let worker: Worker | undefined;
  let told: CheckContext = {};
  let asked = 0;
  const start = () => {
    told = {};
    return new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
  };
  const check: Check = (content) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const own = worker;
      asked += 1;
      const id = asked;
      const listen = ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id) return;
        own.removeEventListener('message', listen);
        resolve(data.findings);
      };
      own.addEventListener('message', listen);
      own.addEventListener('error', reject, { once: true });
      const now = context();
      own.postMessage({ id, content, news: newsOf(now, told) });
      told = now;
    });
  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  return { check, stop };
}
