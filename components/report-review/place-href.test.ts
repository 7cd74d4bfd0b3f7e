import { describe, expect, it } from 'vitest';
import { placeHref } from './place-href';

describe('the way from a finding to its place', () => {
  it.each([
    [{ part: 'overview', path: 'prose.3' }, '/reports/r/chapters/overview?at=prose.3'],
    [{ part: 'preface', path: 'period.start' }, '/reports/r/preface?at=period.start'],
    [{ part: 'item:12', path: 'links.0' }, '/reports/r/checklist?at=item%3A12'],
    [{ part: 'checklist-settings' }, '/reports/r/checklist'],
    [{ part: 'signature' }, '/reports/r/signature'],
    [{ part: 'unplaced' }, '/reports/r/unplaced'],
  ] as const)('%j', (finding, href) => {
    expect(placeHref('r', finding)).toBe(href);
  });
});
