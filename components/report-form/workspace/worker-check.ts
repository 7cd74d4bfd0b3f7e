import type { CheckContext } from '@/lib/validation';
import type { Finding } from '@/lib/validation/finding';
import type { Check } from './checks';

type Answer = { id: number; findings: Finding[] };

/** Checks in a worker that is started with the first change. @param context what is known beside the text now */
export function workerCheck(context: () => CheckContext): { check: Check; stop: () => void } {
  let worker: Worker | undefined;
  let asked = 0;
  const start = () => new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
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
      own.postMessage({ id, content, context: context() });
    });
  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  return { check, stop };
}
