import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembered } from './remembered';

describe('a remembered reading', () => {
  it('is the reading itself, whatever was asked before', () => {
    const length = (text: string) => ({ length: text.length });
    const read = remembered(length);
    fc.assert(fc.property(fc.array(fc.string()), (texts) => texts.every((text) => read(text).length === text.length)));
  });

  it('reads a text once, while it is asked for now and then', () => {
    const seen: string[] = [];
    const read = remembered((text) => {
      seen.push(text.slice(0, 9));
      return { text };
    });
    for (let i = 0; i < 100; i++) {
      read('一再询问');
      read(`${i}`.padEnd(10_000, '字'));
    }
    expect(seen.filter((text) => text === '一再询问')).toHaveLength(1);
  });

  it('forgets what nobody asks for any more', () => {
    let times = 0;
    const read = remembered((text) => {
      times += text === '只问一次' ? 1 : 0;
      return { text };
    });
    read('只问一次');
    for (let i = 0; i < 300; i++) read(`${i}`.padEnd(10_000, '字'));
    read('只问一次');
    expect(times).toBe(2);
  });
});
