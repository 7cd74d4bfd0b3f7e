import { describe, expect, it } from 'vitest';
import { filenameOf } from './download';

describe('the name of a downloaded file', () => {
  it('is the one the server gives, in Chinese', () => {
    const header = `attachment; filename="report.pdf"; filename*=UTF-8''${encodeURIComponent('年度报告（草稿）.pdf')}`;
    expect(filenameOf(header, 'x.pdf')).toBe('年度报告（草稿）.pdf');
  });
  it('falls back where it gives none or a broken one', () => {
    expect(filenameOf(null, 'x.pdf')).toBe('x.pdf');
    expect(filenameOf("attachment; filename*=UTF-8''%E5%B9", 'x.pdf')).toBe('x.pdf');
  });
});
