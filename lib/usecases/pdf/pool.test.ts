import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { BUSY, CRASHED, createPool, type JobWorker, TIMED_OUT } from './pool';

type Behaviour = (job: string, worker: FakeWorker) => void;

class FakeWorker extends EventEmitter {
  terminated = false;
  constructor(private readonly behave: Behaviour) {
    super();
  }
  postMessage(job: unknown) {
    queueMicrotask(() => this.behave(String(job), this));
  }
  terminate() {
    this.terminated = true;
  }
}

function poolOf(behave: Behaviour, options: { size?: number; queue?: number; timeout?: number } = {}) {
  const workers: FakeWorker[] = [];
  const spawn = (): JobWorker => {
    const worker = new FakeWorker(behave);
    workers.push(worker);
    return worker;
  };
  const run = createPool<string, string>({ spawn, size: 1, queue: 2, timeout: 1000, ...options });
  return { run, workers };
}

const answer: Behaviour = (job, worker) => worker.emit('message', { value: `done ${job}` });

describe('pool of export workers', () => {
  it('answers jobs in order and keeps its worker', async () => {
    const { run, workers } = poolOf(answer);
    expect(await run('a')).toEqual({ ok: true, value: 'done a' });
    expect(await Promise.all([run('b'), run('c')])).toEqual([
      { ok: true, value: 'done b' },
      { ok: true, value: 'done c' },
    ]);
    expect(workers).toHaveLength(1);
  });

  it('goes on after a worker that could not be started', async () => {
    let failures = 1;
    const spawn = (): JobWorker => {
      if (failures-- > 0) throw new Error('no thread left');
      return new FakeWorker(answer);
    };
    const run = createPool<string, string>({ spawn, size: 1, queue: 2, timeout: 1000 });
    await expect(run('a')).rejects.toThrow('no thread left');
    expect(await run('b')).toEqual({ ok: true, value: 'done b' });
  });

  it('refuses as busy what would wait too long', async () => {
    const held: (() => void)[] = [];
    const { run } = poolOf((job, worker) => held.push(() => answer(job, worker)));
    const jobs = [run('a'), run('b'), run('c')];
    expect(await run('d')).toMatchObject({ ok: false, code: 'busy', message: BUSY });
    for (let i = 0; i < jobs.length; i++) {
      await new Promise((resolve) => setTimeout(resolve));
      held.shift()?.();
    }
    expect((await Promise.all(jobs)).every((result) => result.ok)).toBe(true);
  });

  it('tries a job once more when its worker dies, on a new worker', async () => {
    let deaths = 0;
    const { run, workers } = poolOf((job, worker) => {
      if (deaths++ === 0) worker.emit('exit');
      else answer(job, worker);
    });
    expect(await run('a')).toEqual({ ok: true, value: 'done a' });
    expect(workers).toHaveLength(2);
  });

  it('gives up after the second death and goes on with the next job', async () => {
    const { run } = poolOf((job, worker) =>
      job === 'bad' ? worker.emit('error', new Error('x')) : answer(job, worker),
    );
    const [bad, good] = await Promise.all([run('bad'), run('good')]);
    expect(bad).toMatchObject({ ok: false, message: CRASHED });
    expect(good).toEqual({ ok: true, value: 'done good' });
  });

  it('stops a job that runs too long and its worker with it', async () => {
    const { run, workers } = poolOf(() => undefined, { timeout: 5 });
    expect(await run('slow')).toMatchObject({ ok: false, code: 'busy', message: TIMED_OUT });
    expect(workers[0]?.terminated).toBe(true);
  });

  it('throws what a job throws', async () => {
    const { run } = poolOf((_, worker) => worker.emit('message', { error: 'bug' }));
    await expect(run('a')).rejects.toThrow('bug');
  });
});
