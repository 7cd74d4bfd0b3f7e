import type { PartKey, ReportContent } from '@/lib/report';

/** A whole number from 0 to below `below`; the same run gives the same numbers. */
export type Random = (below: number) => number;

/** Mulberry32. @param seed any whole number */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export const pick = <T>(from: readonly T[], next: Random): T => {
  const chosen = from[next(from.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

/** What a hurried author did to a right report, and which rules should notice. */
export type Fault = {
  /** sums, years, chapters … as the recall is told. */
  kind: string;
  /** Any of these. */
  rules: readonly string[];
  /** Where the finding should stand; undefined: anywhere. */
  part?: PartKey;
  what: string;
  /** Suspicious at most: a hint is as much as a careful reader would say. */
  suspicious?: true;
  content: ReportContent;
};

/** @returns undefined where the report offers no place for it */
export type Injector = (content: ReportContent, next: Random) => Fault | undefined;
