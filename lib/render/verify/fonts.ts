import type { RuleId } from './clauses';
import { type Fault, faultOf, type PrintedFile, type PrintedGlyph } from './printed';

/** Fonts embedded as subsets with their own widths; every character drawn with a sign of its own that can be copied. */
export function fontFaults({ fonts, pages }: PrintedFile): Fault[] {
  const byFont = fonts.flatMap(({ name, embedded, subset, readable, widths }): Fault[] => [
    ...(embedded ? [] : [faultOf('font', `字体 ${name} 没有嵌入`)]),
    ...(subset ? [] : [faultOf('font', `字体 ${name} 没有取子集`)]),
    ...(readable ? [] : [faultOf('unicode', `字体 ${name} 的文字不能复制和检索`)]),
    ...(widths ? [] : [faultOf('font', `字体 ${name} 写明的字宽与字体文件不同`)]),
  ]);
  return [...byFont, ...pages.flatMap(({ glyphs }, i) => glyphFaults(glyphs, i + 1))];
}

const isUnreadable = ({ text }: PrintedGlyph): boolean =>
  text === '' || text.includes('\0') || /[\ufffd-\uffff]/.test(text);
/** Space and signs without ink. */
const isBlank = (text: string): boolean => /^[\s\p{Cf}\p{Cc}\p{Variation_Selector}\u2800\u3164]*$/u.test(text);

/** One fault of a kind a page, with how often it occurs. */
function glyphFaults(glyphs: readonly PrintedGlyph[], page: number): Fault[] {
  const kinds: [rule: RuleId, wrong: PrintedGlyph[], message: string][] = [
    ['notdef', glyphs.filter(({ notdef }) => notdef), '没有字形，印出的是空框'],
    ['unicode', glyphs.filter((glyph) => !glyph.notdef && isUnreadable(glyph)), '不能复制和检索'],
    ['ink', glyphs.filter(({ notdef, inked, text }) => !notdef && !inked && !isBlank(text)), '的字形是空白，印不出来'],
  ];
  return kinds.flatMap(([rule, wrong, message]) => {
    if (wrong.length === 0) return [];
    const named = wrong
      .map(({ text }) => text)
      .join('')
      .slice(0, 20);
    return [{ rule, page, message: `有${wrong.length}个字${named === '' ? '' : `“${named}”`}${message}` }];
  });
}
