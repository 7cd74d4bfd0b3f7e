/** Page geometry of GB/T 9704-2012. All lengths in points, measured from the top left corner of the page. */

/** @param millimetres length in mm; @returns the length in pt */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** 号 → pt (二号, 三号, 四号, 小四, 五号). */
export const SIZE = { two: 22, three: 15.75, four: 14, smallFour: 12, five: 10.5 } as const;

export const PAGE = { width: mm(210), height: mm(297) } as const;

/** 版心: 37 mm above, 28 mm at the binding edge, 156 × 225 mm (5.2.1). */
export const AREA = {
  left: mm(28),
  top: mm(37),
  width: mm(156),
  height: mm(225),
  right: mm(28 + 156),
  bottom: mm(37 + 225),
} as const;

/** 22 lines of 28 characters (5.2.3); a line is one character high plus 7/8 of a 三号 character (3.2). */
export const GRID = { columns: 28, lines: 22, pitch: SIZE.three * 1.875, measure: 28 * SIZE.three } as const;

/** Distance of the baseline below the top of the em box: the usual 880/120 split of Chinese fonts. */
export const ASCENT = 0.88;
