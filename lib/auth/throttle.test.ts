import { describe, expect, it } from 'vitest';
import { throttleMessage, waitAfter, waitText } from './throttle';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('how long a failed sign-in makes one wait', () => {
  it('forgives the first failures, then doubles up to a quarter of an hour', () => {
    expect([1, 4, 5, 6, 7, 9].map((n) => waitAfter('username', n) / SECOND)).toEqual([0, 0, 30, 60, 120, 480]);
    expect([10, 11, 500].map((n) => waitAfter('username', n))).toEqual(Array(3).fill(15 * MINUTE));
  });

  it('bears more from one address, which a whole school may share', () => {
    expect(waitAfter('address', 29)).toBe(0);
    expect(waitAfter('address', 30)).toBe(30 * SECOND);
  });

  it('says the time in words', () => {
    expect([1, 30 * SECOND, 59_001, 61_000, 15 * MINUTE].map(waitText)).toEqual([
      '1秒',
      '30秒',
      '60秒',
      '2分钟',
      '15分钟',
    ]);
    expect(throttleMessage(90_000)).toBe('登录失败次数过多，请在2分钟后再试。');
  });
});
