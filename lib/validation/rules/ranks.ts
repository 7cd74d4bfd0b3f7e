import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** What is ranked, and no other number of things: schools, or whoever takes part. */
const RANKED = '(?:参[评加与赛的]{1,2}|本科|高职|公办|民办){0,2}(?:学校|高校|院校|大学|单位)';
const ALL = '(?:全[省国市])?共有?\\s?(\\d{1,4})\\s?([所个家名])';
/** 位列第102名（共96所高校）, 位列第102名，共96所高校, 在96所高校中排名第102. */
const TOLD = [
  { pattern: `第\\s?(\\d{1,4})\\s?[名位][（(]${ALL}(?:${RANKED})?[）)]`, rank: 1, of: 2, unit: 3 },
  {
    pattern: `第\\s?(\\d{1,4})\\s?[名位][，,]\\s?${ALL}${RANKED}(?:参[评加与赛]{1,2})?(?=[，,。；;]|$)`,
    rank: 1,
    of: 2,
    unit: 3,
  },
  {
    pattern:
      '在(?:全[省国市])?\\s?(\\d{1,4})\\s?([所个家])[^，,。；;\\d]{0,12}中[，,]?[^，,。；;\\d]{0,10}第\\s?(\\d{1,4})(?!\\d|\\s?[届次期批个类轮季])(?:\\s?[名位])?',
    rank: 3,
    of: 1,
    unit: 2,
  },
].map(({ pattern, ...places }) => ({ ...places, pattern: new RegExp(pattern, 'g') }));

const read = (text: string): Remark[] =>
  !/[名位列]第\s?\d|第\s?\d{1,4}\s?[名位]/.test(text)
    ? []
    : TOLD.flatMap(({ pattern, rank, of, unit }) =>
        matchesIn(text, pattern).flatMap((match): Remark[] => {
          const [place, all] = [Number(match[rank]), Number(match[of])];
          if (place <= all) return [];
          const message = `共${all}${match[unit]}，不会有第${place}名，请核对`;
          return [{ severity: 'warning', message, quote: match[0], values: { place, all } }];
        }),
      );

/** A place behind the last. */
export const ranks = textRule('impossible-relation', read);
