import { describe, expect, it } from 'vitest';
import { asMeant } from './as-meant';

describe('words written for others, put right', () => {
  it.each([
    ['因学校信息公开工作收到举报、复议、诉讼的情况', '因学校信息公开工作受到举报、复议、诉讼的情况'],
    ['没有收到申请', '没有收到申请'],
    ['', ''],
  ])('%s', (text, meant) => expect(asMeant(text)).toBe(meant));
});
