import { isBare, type SourceLine } from '../lines';

const FIGURE = '(?:-?\\d[\\d,.]*[%％]?|[—–\\-/]|无)';
/** "一、本年新收 5 2 7": a name and two figures or more, of a line without the white space around it. */
const ROW = new RegExp(`^(\\P{Nd}[^。；;！？]{0,39}?)((?:[ \\t\\u3000]+${FIGURE}){2,12})$`, 'u');
/** "三、办理结果": a row without figures of its own stands between two that have some. */
const NAME = 20;
/** A name in a header. */
const LABEL = 12;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function figureCells(line: SourceLine | undefined): string[] | undefined {
  if (!line || line.cells) return undefined;
  const [, name = '', figures = ''] = ROW.exec(line.raw.trim()) ?? [];
  return figures === '' ? undefined : [name.replace(/\s+/g, ''), ...wordsOf(figures)];
}

/** The labels above figures, as many as the row below has cells. */
function labelCells(line: SourceLine | undefined, below: readonly string[] | undefined): string[] | undefined {
  if (!line || line.cells || !below) return undefined;
  const words = wordsOf(line.raw);
  const labels = words.length === below.length && words.every((word) => word.length <= LABEL && /^\D+$/.test(word));
  return labels && isBare(line.text, 100) ? words : undefined;
}

/** Rows of a table of figures whose columns a space keeps apart get their cells back: no outline mark in them is one. */
export function withFigureRows(lines: readonly SourceLine[]): SourceLine[] {
  const figures = lines.map(figureCells);
  const inTable = (index: number) =>
    figures[index] !== undefined &&
    [-2, -1, 1, 2].some((step) => figures[index + step]?.length === figures[index]?.length);
  return lines.map((line, index) => {
    const own = inTable(index) ? figures[index] : undefined;
    const label = inTable(index + 1) ? labelCells(line, figures[index + 1]) : undefined;
    const between = inTable(index - 1) && inTable(index + 1) && !line.cells && isBare(line.text, NAME);
    const cells = own ?? label ?? (between ? [line.text, '', ''] : undefined);
    return cells ? { ...line, cells } : line;
  });
}
