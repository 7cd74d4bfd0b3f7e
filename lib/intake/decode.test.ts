import { describe, expect, it } from 'vitest';
import { decodeText, FILE_LIMIT } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = [...(mark ? `\ufeff${text}` : text)].flatMap((c) => [...c.split('')]).map((c) => c.charCodeAt(0));
  return new Uint8Array(units.flatMap((u) => (big ? [u >> 8, u & 255] : [u & 255, u >> 8])));
};
const TEXT = '一、概述\n示例大学 2024\n';

describe('decoding', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(TEXT)])],
    ['UTF-16LE with mark', utf16(TEXT, false, true)],
    ['UTF-16BE with mark', utf16(TEXT, true, true)],
    ['UTF-16LE', utf16(TEXT, false, false)],
    ['UTF-16BE', utf16(TEXT, true, false)],
  ])('%s', (_, bytes) => expect(decodeText(bytes)).toEqual({ ok: true, value: TEXT }));

  it('GB18030, as old Windows programs save', () => {
    const bytes = new Uint8Array([0xd2, 0xbb, 0xa1, 0xa2, 0xb8, 0xc5, 0xca, 0xf6]);
    expect(decodeText(bytes)).toEqual({ ok: true, value: '一、概述' });
  });

  it('keeps rare characters and emoji', () => {
    expect(decodeText(utf8('𠮷野家 龘 👩‍🏫'))).toEqual({ ok: true, value: '𠮷野家 龘 👩‍🏫' });
  });

  it.each([
    ['empty', new Uint8Array(), 'invalid', '空的'],
    ['blank', utf8(' \n\u3000\n'), 'invalid', '空白'],
    ['too large', new Uint8Array(FILE_LIMIT + 1).fill(65), 'too-large', '5.0 MB'],
    ['a PDF', utf8('%PDF-1.7 …'), 'invalid', 'PDF'],
    ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'invalid', 'Word'],
    ['binary', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251), 'invalid', '二进制'],
    ['all zeros', new Uint8Array(4000), 'invalid', '二进制'],
  ])('refuses what is %s with a message', (_, bytes, code, words) => {
    const result = decodeText(bytes);
    expect(result).toMatchObject({ ok: false, code });
    expect(!result.ok && result.message).toContain(words);
  });

  it('lets a stray NUL pass: it is stripped and counted when the text is read', () => {
    expect(decodeText(utf8(`${TEXT.repeat(50)}\u0000`))).toMatchObject({ ok: true });
  });
});
