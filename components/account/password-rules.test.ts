import { describe, expect, it } from 'vitest';
import { passwordFaults } from './password-rules';

const given = { current: '原来的密码很长很长', next: '一二三四五六七八九十', again: '一二三四五六七八九十' };

describe('changing a password', () => {
  it('accepts ten characters of any script', () => {
    expect(passwordFaults(given, 10)).toEqual({});
  });
  it('names each fault at its field', () => {
    expect(Object.keys(passwordFaults({ current: '', next: 'short', again: '' }, 10))).toEqual([
      'current',
      'next',
      'again',
    ]);
    expect(passwordFaults({ ...given, current: given.next }, 10).next).toMatch('相同');
    expect(passwordFaults({ ...given, again: `${given.next}x` }, 10)).toHaveProperty('again');
  });
});
