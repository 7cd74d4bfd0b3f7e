import type { Block, Source } from './block';
import { gridUnit, type Unit } from './flow';
import { AREA, GRID, SIZE } from './geometry';
import type { FontMetrics } from './metrics';
import { drawLine, setText } from './set-lines';

const LABEL = '附件：';

/** 附件说明 (7.3.4): 左空二字, numbered when several, no mark after a name, turn-over under the name's first character. */
export function attachmentNoteUnit(block: Extract<Block, { kind: 'attachment-note' }>, metrics: FontMetrics): Unit {
  const indent = 2 + LABEL.length;
  const sets = block.titles.map((title, i) => {
    const mark = block.titles.length > 1 ? `${i + 1}. ` : '';
    const text = `${i === 0 ? LABEL : ''}${mark}${title}`;
    const first = i === 0 ? 2 : indent;
    const rest = indent + (mark === '' ? 0 : markWidth(mark, metrics));
    return setText(
      [{ role: 'body', text }],
      { size: SIZE.three, width: GRID.measure, first, rest, align: 'left' },
      metrics,
    );
  });
  const count = sets.reduce((sum, set) => sum + set.lines.length, 0);
  return gridUnit(count, {
    keepWithPrevious: true,
    mayBreak: () => false,
    draw: (canvas, _from, _to, top) => {
      let y = top;
      for (const set of sets) {
        for (let i = 0; i < set.lines.length; i++, y += GRID.pitch)
          drawLine(canvas, set, i, AREA.left, y, block.source);
      }
    },
  });
}

const markWidth = (mark: string, metrics: FontMetrics): number =>
  [...mark].reduce((sum, ch) => sum + metrics.advance('body', ch.codePointAt(0) ?? 0), 0);

type Signature = Extract<Block, { kind: 'signature' }>;

/** 落款 (7.3.5): school and date, one grid line each; keeps two lines of what precedes on its page. */
export function signatureUnit(block: Signature, metrics: FontMetrics): Unit {
  const lines = [block.school, block.date].filter((text) => text !== '');
  const widths = { school: widthOf(block.school, metrics), date: widthOf(block.date, metrics) };
  const offsets = block.sealed ? sealedOffsets(widths) : unsealedOffsets(widths);
  return gridUnit(lines.length, {
    keepWithPrevious: true,
    mayBreak: () => false,
    draw: (canvas, _from, _to, top) => {
      lines.forEach((text, i) => {
        const first = text === block.school && i === 0 ? offsets.school : offsets.date;
        const source: Source = { ...block.source, path: text === block.school && i === 0 ? 'school' : 'date' };
        const style = { size: SIZE.three, width: GRID.measure, first: Math.max(0, first), align: 'left' } as const;
        const set = setText([{ role: 'body', text }], style, metrics);
        drawLine(canvas, set, 0, AREA.left, top + i * GRID.pitch, source);
      });
    },
  });
}

const widthOf = (text: string, metrics: FontMetrics): number => {
  const set = setText([{ role: 'body', text }], { size: 1, width: 1e6, align: 'left' }, metrics);
  const { widths, gaps } = set.text;
  return widths.reduce((sum, width, i) => sum + width + (gaps[i] ?? 0), 0);
};

type Widths = { school: number; date: number };

/** With a seal: the date leaves four characters at the right, the school is centred on it. */
function sealedOffsets({ school, date }: Widths): Widths {
  const dateLeft = GRID.columns - 4 - date;
  const schoolLeft = Math.min(dateLeft + (date - school) / 2, GRID.columns - school);
  return { school: schoolLeft, date: dateLeft };
}

/** Without: the school leaves two characters at the right, the date starts two to the right of it; the longer one decides. */
function unsealedOffsets({ school, date }: Widths): Widths {
  const schoolLeft = Math.min(GRID.columns - 2 - school, GRID.columns - 2 - date - 2);
  return { school: schoolLeft, date: schoolLeft + 2 };
}
