import { fail, type Result } from '@/lib/result';

/** What the pool needs of a worker thread; node:worker_threads' Worker has it. */
export type JobWorker = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): unknown;
  ref?(): void;
  unref?(): void;
};

/** A worker answers each job with one of these. */
export type JobReply<Out> = { value: Out } | { error: string };

export type PoolOptions = {
  spawn: () => JobWorker;
  /** Workers at most. */
  size: number;
  /** Jobs that may wait. */
  queue: number;
  /** Longest run of one job, ms. */
  timeout: number;
};

export const BUSY = '正在导出的报告较多，请稍候一分钟再试';
export const TIMED_OUT = '导出用时过长，已停止；请稍后再试，仍不成功请联系管理员';
export const CRASHED = '导出程序意外中断，重试后仍未成功；请稍后再试，仍不成功请联系管理员';

type Job<In, Out> = {
  input: In;
  retried: boolean;
  settle: (result: Result<Out>) => void;
  reject: (error: Error) => void;
};

/**
 * A bounded pool: jobs beyond `queue` are refused as busy, one that runs too long is stopped, one whose worker dies is
 * tried once more. A crash takes nothing but its own job with it.
 * @returns runs one job; expected failures are values, an exception inside the job is thrown
 */
export function createPool<In, Out>(options: PoolOptions): (input: In) => Promise<Result<Out>> {
  const waiting: Job<In, Out>[] = [];
  const idle: JobWorker[] = [];
  let workers = 0;

  const next = (): void => {
    const job = waiting[0];
    if (!job) return;
    if (idle.length === 0 && workers >= options.size) return;
    waiting.shift();
    try {
      run(idle.pop() ?? start(), job);
    } catch (error) {
      // No thread to be had: this job fails, the others go on.
      job.reject(error instanceof Error ? error : new Error(String(error)));
      next();
    }
  };

  const start = (): JobWorker => {
    const worker = options.spawn();
    workers++;
    return worker;
  };

  const current = new Map<JobWorker, (reply: JobReply<Out> | undefined) => void>();
  const known = new Set<JobWorker>();

  const listen = (worker: JobWorker): void => {
    if (known.has(worker)) return;
    known.add(worker);
    const gone = () => {
      if (!known.delete(worker)) return;
      workers--;
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      current.get(worker)?.(undefined);
      next();
    };
    worker.on('message', (message) => current.get(worker)?.(message as JobReply<Out>));
    worker.on('error', gone);
    worker.on('exit', gone);
  };

  const run = (worker: JobWorker, job: Job<In, Out>): void => {
    listen(worker);
    worker.ref?.();
    const timer = setTimeout(() => finish(worker, () => job.settle(fail('busy', TIMED_OUT)), true), options.timeout);
    current.set(worker, (reply) => {
      clearTimeout(timer);
      if (reply) finish(worker, () => answer(job, reply), false);
      else finish(worker, () => retry(job), true);
    });
    worker.postMessage(job.input);
  };

  const finish = (worker: JobWorker, settle: () => void, dead: boolean): void => {
    current.delete(worker);
    if (dead) worker.terminate();
    else {
      worker.unref?.();
      idle.push(worker);
    }
    settle();
    next();
  };

  const retry = (job: Job<In, Out>): void => {
    if (job.retried) job.settle(fail('busy', CRASHED));
    else waiting.unshift({ ...job, retried: true });
  };

  const answer = (job: Job<In, Out>, reply: JobReply<Out>): void => {
    if ('error' in reply) job.reject(new Error(reply.error));
    else job.settle({ ok: true, value: reply.value });
  };

  return (input) =>
    new Promise((settle, reject) => {
      if (waiting.length >= options.queue) return settle(fail('busy', BUSY));
      waiting.push({ input, retried: false, settle, reject });
      next();
    });
}
