import { describe, expect, it } from 'vitest';
import { atMost, createTurns } from './turns';

/** Counts how many run side by side, for each name and altogether. */
function counter() {
  const [open, most] = [new Map<string, number>(), new Map<string, number>()];
  const order: string[] = [];
  const count = (name: string, change: number) => {
    const now = (open.get(name) ?? 0) + change;
    open.set(name, now);
    most.set(name, Math.max(most.get(name) ?? 0, now));
  };
  const act =
    (name: string, label = name) =>
    async () => {
      for (const one of [name, 'all']) count(one, 1);
      order.push(label);
      await new Promise((later) => setTimeout(later, 5));
      for (const one of [name, 'all']) count(one, -1);
      return label;
    };
  return { act, most, order };
}

describe('turns', () => {
  it('lets one request to a host through at a time, in their order, and not too many altogether', async () => {
    const turns = createTurns({ atOnce: 2, pauseMs: 1 });
    const { act, most, order } = counter();
    const labels = ['a1', 'a2', 'a3', 'b1', 'c1', 'd1'];
    const given = labels.map((label) => turns(label.charAt(0), act(label.charAt(0), label)));
    expect(await Promise.all(given)).toEqual(labels);
    expect(most.get('a')).toBe(1);
    expect(most.get('all')).toBe(2);
    expect(order.filter((label) => label.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
  });

  it('goes on after one that failed', async () => {
    const turns = createTurns({ atOnce: 1, pauseMs: 1 });
    await expect(turns('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns('a', async () => 'next')).toBe('next');
  });

  it('holds at most so many at once, whoever waits', async () => {
    const lookups = atMost(2);
    const { act, most } = counter();
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => lookups(act(name))));
    await expect(lookups(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await Promise.all(['f', 'g', 'h'].map((name) => lookups(act(name))));
    expect(most.get('all')).toBe(2);
  });
});
