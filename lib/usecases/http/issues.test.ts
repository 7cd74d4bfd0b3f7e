import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from './issues';

const said = (schema: z.ZodType, input: unknown) => {
  const parsed = parseInput(schema, input);
  return parsed.ok ? undefined : parsed.message;
};

describe('a refused field', () => {
  it('says the rule in its own words', () => {
    const schema = z.object({ username: z.string().regex(/^[a-z]+$/, '只能用小写字母') });
    expect(said(schema, { username: 'A b' })).toBe('用户名：只能用小写字母。');
  });

  it('keeps the words of the library to itself', () => {
    expect(said(z.object({ username: z.string().regex(/^[a-z]+$/) }), { username: 'A b' })).toBe(
      '用户名：格式不正确。',
    );
  });
});
