import { describe, expect, it } from 'vitest';
import { PAGE, pageSize } from '@/lib/typeset';
import { larger, percentOf, shownWidth, smaller, within, zoomFrom } from './zoom';

const desk = { width: 700, height: 600 };

describe('the size pages are shown at', () => {
  it('is that of paper at 100 %', () => {
    expect(shownWidth(100, PAGE, desk)).toBeCloseTo((210 / 25.4) * 96);
    expect(percentOf(100, desk)).toBe(100);
  });

  it('fills the width, or shows the page whole, upright or turned', () => {
    expect(shownWidth('width', PAGE, desk)).toBe(700);
    expect(shownWidth('page', PAGE, desk)).toBeCloseTo((600 * 210) / 297);
    expect(shownWidth('page', pageSize(true), desk)).toBe(700);
    expect(shownWidth('page', pageSize(true), { width: 2000, height: 600 })).toBeCloseTo((600 * 297) / 210);
  });

  it('goes up and down by steps from wherever it is, and stops at the ends', () => {
    expect([larger(88), smaller(88)]).toEqual([90, 75]);
    expect([larger(100), smaller(100)]).toEqual([125, 90]);
    expect([larger(400), smaller(25)]).toEqual([400, 25]);
    expect([within(7), within(123.4), within(900)]).toEqual([25, 123, 400]);
  });
});

it.each([
  ['width', 'width'],
  ['page', 'page'],
  ['125', 125],
  ['9000', undefined],
  ['', undefined],
  ['NaN', undefined],
  [null, undefined],
])('a kept zoom %s is read as %s', (kept, zoom) => {
  expect(zoomFrom(kept)).toBe(zoom);
});
