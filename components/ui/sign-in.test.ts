import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPath } from './sign-in';

describe('where signing in leads', () => {
  it('follows a path of this site', () => {
    expect(ownPath('/reports/abc?at=prose.3')).toBe('/reports/abc?at=prose.3');
  });
  it.each([
    undefined,
    '',
    'https://example.com',
    '//example.com',
    '/\\example.com',
    '/\t/example.com',
    'javascript:alert(1)',
    '/sign-in?next=/x',
    '/api/reports',
  ])('refuses %j', (next) => {
    expect(ownPath(next)).toBe('/reports');
  });
  it('never leads to another host', () => {
    fc.assert(
      fc.property(fc.string(), (next) => {
        expect(new URL(ownPath(next), 'https://own.invalid').host).toBe('own.invalid');
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[/\\\s\t]{1,4}[a-z.]{1,10}$/), (next) => {
        expect(new URL(ownPath(next), 'https://own.invalid').host).toBe('own.invalid');
      }),
    );
  });
});
