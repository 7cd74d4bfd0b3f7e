import type { Font } from 'fontkit';
import { fail, ok, type Result } from '@/lib/result';
import { bulkAdvances } from './bulk-advances';
import { parseFont } from './open-font';

export type FontExtension = 'ttf' | 'otf' | 'ttc';

/** The first bytes of font files (OpenType 1.9, "Organization of an OpenType Font"; `true` is Apple's). */
const SIGNATURES: Record<string, FontExtension> = {
  '00010000': 'ttf',
  '74727565': 'ttf',
  '4f54544f': 'otf',
  '74746366': 'ttc',
};

/** Every report holds these. */
const NEEDED = '信息公开工作年度报告，。、（）一二三';

const NO_FONT = fail('invalid', '这不是可用的字体文件，或文件已损坏。请上传 .ttf、.otf 或 .ttc 字体文件。');
const NOT_CHINESE = fail('invalid', '该字体缺少常用汉字或中文标点，不能用于排印报告。请上传简体中文字体。');

/** A file's bytes as a font, when the PDF can really be set in it: read, measured, and a part of it taken out for embedding. */
export function inspectFont(bytes: Uint8Array): Result<{ font: Font; extension: FontExtension }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const extension = SIGNATURES[buffer.toString('hex', 0, 4)];
  if (!extension) return NO_FONT;
  try {
    const font = parseFont(buffer);
    const characters = Array.from(NEEDED, (character) => character.codePointAt(0) ?? 0);
    if (!characters.every((codePoint) => font.hasGlyphForCodePoint(codePoint))) return NOT_CHINESE;
    return embeds(font, characters) ? ok({ font, extension }) : NO_FONT;
  } catch {
    return NO_FONT;
  }
}

function embeds(font: Font, characters: readonly number[]): boolean {
  const subset = font.createSubset();
  const advance = bulkAdvances(font);
  for (const codePoint of characters) {
    if (!(advance(codePoint) > 0)) return false;
    subset.includeGlyph(font.glyphForCodePoint(codePoint));
  }
  return subset.encode().byteLength > 0;
}

/** Its founder has set "no embedding" (OS/2 fsType, Restricted License): a licence must allow what is printed here. */
export const forbidsEmbedding = (font: Font): boolean => font['OS/2']?.fsType?.noEmbedding === true;
