/** Page geometry of GB/T 9704-2012. All lengths in points, measured from the top left corner of the page. */

/** @param millimetres length in mm; @returns the length in pt */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** 号 → pt (二号, 三号, 四号, 小四, 五号). */
export const SIZE = { two: 22, three: 15.75, four: 14, smallFour: 12, five: 10.5 } as const;

export const PAGE = { width: mm(210), height: mm(297) } as const;

/** 版心: where text may stand, in pt, and the columns and lines of 三号 characters it holds. */
export type TypeArea = {
  left: number;
  top: number;
  width: number;
  height: number;
  right: number;
  bottom: number;
  columns: number;
  lines: number;
  /** On a sheet turned a quarter to the right for reading: its left edge is up. */
  turned: boolean;
};

const area = (left: number, top: number, width: number, height: number) => ({
  left: mm(left),
  top: mm(top),
  width: mm(width),
  height: mm(height),
  right: mm(left + width),
  bottom: mm(top + height),
});

/** 37 mm above, 28 mm at the binding edge, 156 × 225 mm, 22 lines of 28 characters (5.2.1, 5.2.3). */
export const AREA: TypeArea = { ...area(28, 37, 156, 225), columns: 28, lines: 22, turned: false };

/**
 * The same area on a turned sheet, for tables wider than it. A head at the binding edge of odd pages and at the fore
 * edge of even ones (7.5) is at the sheet's left edge on both, which is up here.
 */
export const TURNED_AREA: TypeArea = { ...area(35, 28, 225, 156), columns: 40, lines: 15, turned: true };

/** Width and height of a page as it is read, pt. */
export const pageSize = (turned: boolean): { width: number; height: number } =>
  turned ? { width: PAGE.height, height: PAGE.width } : PAGE;

/** 22 lines of 28 characters (5.2.3); a line is one character high plus 7/8 of a 三号 character (3.2). */
export const GRID = { columns: 28, lines: 22, pitch: SIZE.three * 1.875 } as const;

/** Width of a full line of body text, pt. */
export const measureOf = ({ columns }: TypeArea): number => columns * SIZE.three;

/** Distance of the baseline below the top of the em box: the usual 880/120 split of Chinese fonts. */
export const ASCENT = 0.88;
