import { ITEMS_2014 } from './items-2014';

/** The items an edition's table has; one list so far (教办函〔2014〕23号). */
export const CHECKLIST = ITEMS_2014;

/** Categories in order with their item numbers: 10 categories, 6+8+7+5+9+4+3+4+2+2. */
export const CATEGORIES: readonly { name: string; numbers: readonly number[] }[] = [
  ...new Set(CHECKLIST.map((item) => item.category)),
].map((name) => ({ name, numbers: CHECKLIST.filter((item) => item.category === name).map((item) => item.number) }));

export * from './item';
export * from './numbers';
