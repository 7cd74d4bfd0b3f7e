import { describe, expect, it } from 'vitest';
import { FONT_LIMIT, fileProblem, sizeText } from './font-roles';

describe('a file chosen as a font', () => {
  it('may be sent when it can be one', () => {
    expect(fileProblem({ name: '方正小标宋简体.TTF', size: FONT_LIMIT })).toBeUndefined();
    expect(fileProblem({ name: 'SIMSUN.ttc', size: 1 })).toBeUndefined();
  });
  it('is refused at once when it cannot', () => {
    expect(fileProblem({ name: '报告.docx', size: 1 })).toContain('.ttf');
    expect(fileProblem({ name: 'a.ttf', size: FONT_LIMIT + 200_000 })).toBe('文件有40.2 MB，超过了40 MB的上限。');
  });
  it('says sizes as people do', () => {
    expect(sizeText(10_557_448)).toBe('10.1 MB');
  });
});
