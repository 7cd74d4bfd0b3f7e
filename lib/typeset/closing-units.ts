import type { Block, TextRun } from './block';
import { type ContentElement, type ElementRun, runsOf } from './element';
import type { Unit } from './flow';
import { measureOf, SIZE, type TypeArea } from './geometry';
import { linesUnit } from './lines-unit';
import type { FontMetrics } from './metrics';
import { setText } from './set-lines';
import type { Setting } from './setting';

const LABEL = '附件：';

/** 附件说明 (7.3.4), a list where there are several: 左空二字, numbered when several, no mark after a name, turn-over under the name's first character. */
export function attachmentNoteUnit(
  block: Extract<Block, { kind: 'attachment-note' }>,
  { metrics, area }: Setting,
): Unit {
  const indent = 2 + LABEL.length;
  const [paragraph, list]: ContentElement[] = [{ kind: 'paragraph' }, { kind: 'list' }];
  const sets = block.titles.map((title, i) => {
    const mark = block.titles.length > 1 ? `${i + 1}. ` : '';
    const runs = [
      ...runsOf(paragraph, i === 0 ? body(LABEL) : []),
      ...(mark === '' ? runsOf(paragraph, body(title)) : itemRuns(list, mark, title)),
    ];
    const first = i === 0 ? 2 : indent;
    const rest = indent + (mark === '' ? 0 : markWidth(mark, metrics));
    return setText(runs, { size: SIZE.three, width: measureOf(area), first, rest, align: 'left' }, metrics);
  });
  return linesUnit(
    area,
    sets.map((set) => ({ set, source: block.source })),
    { keepWithPrevious: true, mayBreak: () => false },
  );
}

const body = (text: string): TextRun[] => [{ role: 'body', text }];

function itemRuns(list: ContentElement | undefined, mark: string, title: string): ElementRun[] {
  const item: ContentElement = { kind: 'item', parent: list };
  return [
    ...runsOf({ kind: 'label', parent: item }, body(mark)),
    ...runsOf({ kind: 'item-body', parent: item }, body(title)),
  ];
}

const markWidth = (mark: string, metrics: FontMetrics): number =>
  [...mark].reduce((sum, ch) => sum + metrics.advance('body', ch.codePointAt(0) ?? 0), 0);

type Signature = Extract<Block, { kind: 'signature' }>;

/** 落款 (7.3.5): school and date, one below the other; keeps two lines of what precedes on its page. */
export function signatureUnit(block: Signature, { metrics, area }: Setting): Unit {
  const widths = { school: widthOf(block.school, metrics), date: widthOf(block.date, metrics) };
  const offsets = block.sealed ? sealedOffsets(widths, area) : unsealedOffsets(widths, area);
  const texts = (['school', 'date'] as const).map((path) => {
    const first = Math.max(0, offsets[path]);
    const style = { size: SIZE.three, width: measureOf(area), first, align: 'left' } as const;
    const runs = runsOf({ kind: 'paragraph' }, body(block[path]));
    return { set: setText(runs, style, metrics), source: { ...block.source, path } };
  });
  return linesUnit(area, texts, { keepWithPrevious: true, mayBreak: () => false });
}

const widthOf = (text: string, metrics: FontMetrics): number => {
  const set = setText(body(text), { size: 1, width: 1e6, align: 'left' }, metrics);
  const { widths, gaps } = set.text;
  return widths.reduce((sum, width, i) => sum + width + (gaps[i] ?? 0), 0);
};

type Widths = { school: number; date: number };

/** With a seal: the date leaves four characters at the right, the school is centred on it. */
function sealedOffsets({ school, date }: Widths, { columns }: TypeArea): Widths {
  const dateLeft = columns - 4 - date;
  const schoolLeft = Math.min(dateLeft + (date - school) / 2, columns - school);
  return { school: schoolLeft, date: dateLeft };
}

/**
 * Without: the school leaves two characters at the right, the date starts two to the right of it. A date longer than
 * the school leaves the two characters, and the school as many more (7.3.5.2).
 */
function unsealedOffsets({ school, date }: Widths, { columns }: TypeArea): Widths {
  const dateLeft = date > school ? columns - 2 - date : Math.min(columns - school, columns - date);
  return { school: dateLeft - 2, date: dateLeft };
}
