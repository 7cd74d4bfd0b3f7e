import { describe, expect, it } from 'vitest';
import { fileTitle } from './export-pdf';

describe('the file name of a downloaded report', () => {
  it('leaves out what Windows and URLs do not take', () => {
    expect(fileTitle('示例大学/2024:"年度"\n报告')).toBe('示例大学2024年度报告');
    expect(fileTitle('???')).toBe('信息公开工作年度报告');
  });

  it('is cut between characters, never inside a rare one (𠮷 takes two code units)', () => {
    const title = fileTitle(`${'校'.repeat(79)}𠮷大学`);
    expect(title).toBe(`${'校'.repeat(79)}𠮷`);
    expect(() => encodeURIComponent(title)).not.toThrow();
  });
});
