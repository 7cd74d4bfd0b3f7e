import { describe, expect, it } from 'vitest';
import { createJumps, type Target } from './jump';

const target: Target = { part: 'overview', path: 'prose.3' };

describe('jumping to a finding', () => {
  it('waits for the editor that can show it', () => {
    const jumps = createJumps();
    const shown: Target[] = [];
    jumps.register(() => false);
    jumps.to(target);
    jumps.register((given) => shown.push(given) > 0);
    expect(shown).toEqual([target]);
    jumps.register((given) => shown.push(given) > 0);
    expect(shown).toHaveLength(1);
  });

  it('asks the innermost place first, and no place that has left', () => {
    const jumps = createJumps();
    const asked: string[] = [];
    const place = (name: string) => () => asked.push(name) > 0;
    jumps.register(place('page'));
    const leave = jumps.register(place('editor'));
    jumps.to(target);
    leave();
    jumps.to(target);
    expect(asked).toEqual(['editor', 'page']);
  });
});
