import type { HeadingLevel } from './block';
import { GRID, type TypeArea } from './geometry';
import type { LinkArea, PlacedLine, RowGap, Rule } from './page';

/** What a unit draws on: y in pt from the page's top. */
export type Canvas = {
  line(line: PlacedLine, links?: readonly LinkArea[]): void;
  rule(rule: Rule): void;
  rowGap(gap: RowGap): void;
  bookmark(level: HeadingLevel, title: string, y: number): void;
};

/**
 * A piece of the text flow: strips stacked one below the other, and where it may be broken between pages.
 * Strips of a grid unit are one line of the 22-line grid each.
 */
export type Unit = {
  area: TypeArea;
  /** Heights in pt. */
  strips: readonly number[];
  onGrid: boolean;
  /** Height of what stands above strip `from` when a page starts with it (a table's head), pt. */
  headHeight(from: number): number;
  /**
   * Whether a page that began with strip `from` may end before strip i (from < i < strips.length).
   * @param leniency 0 as it should, MOST_LENIENT if at all
   */
  mayBreak(i: number, from: number, leniency: number): boolean;
  /** A heading: never at a page's foot. */
  keepWithNext?: boolean;
  /** A signature: never alone on a page. */
  keepWithPrevious?: boolean;
  /** Blank lines vanish at a page's head. */
  blank?: boolean;
  startsPage?: boolean;
  draw(canvas: Canvas, from: number, to: number, top: number): void;
};

export const MOST_LENIENT = 2;

/** Below a table the text keeps clear of its last rule, pt. */
export const BELOW_TABLE = 9;

const noHead = () => 0;
const EPSILON = 0.01;

/** A unit of grid lines. */
export const gridUnit = (area: TypeArea, lines: number, unit: Pick<Unit, 'draw'> & Partial<Unit>): Unit => ({
  area,
  strips: Array.from({ length: lines }, () => GRID.pitch),
  onGrid: true,
  headHeight: noHead,
  mayBreak: () => true,
  ...unit,
});

export const blankLines = (area: TypeArea, count: number, unit: Partial<Unit> = {}): Unit =>
  gridUnit(area, count, { draw: () => undefined, blank: true, ...unit });

/** Where on the page a unit would start, pt below the type area's top. */
export const topOf = (unit: Unit, used: number): number =>
  unit.onGrid ? Math.ceil((used - EPSILON) / GRID.pitch) * GRID.pitch : used;

/** Room left for a unit, pt. The last grid line ends with its characters, not with its leading. */
export const roomFor = (unit: Unit, used: number): number =>
  unit.onGrid ? unit.area.lines * GRID.pitch - topOf(unit, used) + EPSILON : unit.area.height - used + EPSILON;
