import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, textPieces } from './web-links';

describe('addresses in a report', () => {
  it('end before Chinese words and closing marks', () => {
    expect(textPieces('见（http://xxgk.example.edu.cn/a.htm）。').map((piece) => piece.href)).toEqual([
      null,
      'http://xxgk.example.edu.cn/a.htm',
      null,
    ]);
    expect(textPieces('网址http://a.example/x?y=1, 见')[1]?.text).toBe('http://a.example/x?y=1');
  });
  it('show no host for what must not be pressed', () => {
    expect(hostOf('javascript:alert(1)')).toBe('');
    expect(hostOf('无')).toBe('');
    expect(hostOf(' https://www.example.edu.cn/a ')).toBe('www.example.edu.cn');
  });
  it('nothing of the text is lost, and only web addresses become links', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constant('javascript:alert(1)'))), (parts) => {
        const text = parts.join(' ');
        const pieces = textPieces(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { href } of pieces) if (href !== null) expect(href).toMatch(/^https?:\/\//);
      }),
    );
  });
});
