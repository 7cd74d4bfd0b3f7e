import type { OutlineMark } from '@/lib/prose';
import { chineseOrdinal, type PartKey } from '@/lib/report';
import type { IntakeNote } from './note';
import type { Paragraph } from './paragraphs';

const NUMBER = /[一二三四五六七八九十]+|\d+/;

/** "8、" with another number in it: "7、". */
const marked = (mark: string, number: number): string =>
  mark.replace(NUMBER, (own) => (/\d/.test(own) ? String(number) : chineseOrdinal(number)));

const bare = (mark: string): string => mark.replace(/^[-–—•·●▪*#]+/, '');

/**
 * What is wrong with a number that does not follow the one before it, as its reader would say it.
 * @param before the number before it, 0 for the first of a list
 */
export function numberSlip(written: string, number: number, before: number): string {
  const mark = bare(written);
  if (number === before) return `序号“${mark}”出现了两次`;
  if (before === 0) return `序号从“${mark}”开始，前面没有“${marked(mark, 1)}”`;
  const last = marked(mark, before);
  return number === before + 2
    ? `“${last}”之后是“${mark}”，缺“${marked(mark, before + 1)}”或序号有误`
    : `“${last}”之后是“${mark}”，序号不连续`;
}

/** One numbered paragraph, and the mark that the outline prints before it. */
export type Numbered = { paragraph: Paragraph & { mark: OutlineMark }; level: number; printed: string };

const AUTOMATIC = '导入后序号自动连续编排，请核对是否缺项或重号。';
const digits = (mark: string) => mark.replace(/[^\d一二三四五六七八九十]/g, '');

/** Numbers that jump, each told where it jumps and not again behind it; a list that begins again is only printed otherwise. */
export function numberingNotes(numbered: readonly Numbered[], part: PartKey): IntakeNote[] {
  const last = [0, 0, 0, 0];
  return numbered.flatMap(({ paragraph: { mark, text, line }, level, printed }): IntakeNote[] => {
    const before = last[level] ?? 0;
    last[level] = mark.number;
    last.fill(0, level + 1);
    const at = { part, line, quote: mark.mark + (/^[^。，；：]{1,30}/.exec(text)?.[0] ?? '') };
    if (mark.number !== before + 1 && (mark.number !== 1 || before === 1)) {
      const slip = numberSlip(mark.mark, mark.number, before);
      return [
        { ...at, code: 'numbering', severity: 'warning', finding: `${slip}，请核对`, message: `${slip}；${AUTOMATIC}` },
      ];
    }
    if (mark.number !== 1 || digits(mark.mark) === digits(printed)) return [];
    const message = `原文在这里重新从“${bare(mark.mark)}”编号，按层次印作“${printed}”，请核对是否缺少上一级标题。`;
    return [{ ...at, code: 'renumbered', severity: 'hint', message }];
  });
}
