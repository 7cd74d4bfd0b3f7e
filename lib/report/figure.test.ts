import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_LIMIT, figureValue, formatFigure, formatNumber, readFigure } from './figure';

describe('readFigure', () => {
  it.each([
    ['', { kind: 'blank' }],
    ['   ', { kind: 'blank' }],
    ['0', { kind: 'number', value: 0 }],
    ['不适用', { kind: 'not-applicable' }],
    ['1,234', { kind: 'number', value: 1234 }],
    ['１２．５', { kind: 'number', value: 12.5 }],
  ])('keeps blank, 0 and 不适用 apart: %j', (typed, figure) => {
    expect(readFigure(typed)).toEqual(figure);
  });

  it.each([
    ['-5', '“-5”是负数，请填写0或正数'],
    ['三十', '“三十”不是数字，请只填阿拉伯数字，单位不要写进格内'],
    ['12件', '“12件”不是数字，请只填阿拉伯数字，单位不要写进格内'],
    ['1.234', '“1.234”最多保留两位小数'],
    ['9'.repeat(30), '“99999999999999999999…”位数过多（最多12位整数），请核对'],
    ['<script>', '“<script>”不是数字，请只填阿拉伯数字，单位不要写进格内'],
  ])('says what is wrong with %s', (typed, message) => {
    expect(readFigure(typed)).toEqual({ kind: 'invalid', message });
  });

  it('reads back whatever it formats', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: FIGURE_LIMIT }), (n) => {
        expect(figureValue(formatNumber(n))).toBe(n);
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [1234, '1234'],
    [12345, '12,345'],
    [1166817, '1,166,817'],
    [12345.5, '12,345.5'],
  ])('五位以上分节（GB/T 15835-2011 5.1.1）：%d', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('prints what is no number as it was typed', () => {
    expect(formatFigure(' 约三万 ')).toBe('约三万');
    expect(formatFigure('不适用')).toBe('不适用');
  });
});
