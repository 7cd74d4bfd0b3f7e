/** The numbers of the items, without their words: pages that only count need not load the list. */
export const ITEM_NUMBERS: readonly number[] = Array.from({ length: 50 }, (_, i) => i + 1);
