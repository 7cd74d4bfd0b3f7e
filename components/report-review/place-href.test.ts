import { describe, expect, it } from 'vitest';
import { fingerprint } from '@/lib/validation/finding';
import { findingHref, placeHref } from './place-href';

describe('the way from a finding to its place', () => {
  it.each([
    [{ part: 'overview', path: 'prose.3' }, '/reports/r/chapters/overview?at=prose.3'],
    [{ part: 'preface', path: 'period.start' }, '/reports/r/preface?at=period.start'],
    [{ part: 'item:12', path: 'links.0' }, '/reports/r/checklist?at=item%3A12.links.0'],
    [{ part: 'item:12' }, '/reports/r/checklist?at=item%3A12'],
    [{ part: 'checklist', path: 'prose.0' }, '/reports/r/checklist?at=prose.0'],
    [{ part: 'checklist-settings' }, '/reports/r/checklist'],
    [{ part: 'signature' }, '/reports/r/signature'],
    [{ part: 'unplaced' }, '/reports/r/unplaced'],
  ] as const)('%j', (finding, href) => {
    expect(placeHref('r', finding)).toBe(href);
  });

  it('leads to the words of the finding, and does not tell them', () => {
    const phone = { part: 'other', path: 'prose.0', quote: '13800000000' } as const;
    const finding = {
      ...phone,
      rule: 'personal-data',
      severity: 'error',
      chapter: 'other',
      message: '手机号码',
    } as const;
    const { searchParams } = new URL(findingHref('r', finding), 'http://x');
    expect(searchParams.get('finding')).toBe(fingerprint(finding));
    expect(searchParams.get('at')).toBe('prose.0');
    expect(`${searchParams}`).not.toContain('138');
  });
});
