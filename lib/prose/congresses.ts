import { readHanNumber } from './numerals';
import { remembered } from './remembered';
import { matchesIn, type Span } from './span';

/** Months in which the plenary sessions of a Central Committee were held, from the first on (ISO, without the day). */
const SESSIONS: Readonly<Record<number, readonly string[]>> = {
  17: ['2007-10', '2008-02', '2008-10', '2009-09', '2010-10', '2011-10', '2012-11'],
  18: ['2012-11', '2013-02', '2013-11', '2014-10', '2015-10', '2016-10', '2017-10'],
  19: ['2017-10', '2018-01', '2018-02', '2019-10', '2020-10', '2021-11', '2022-10'],
  20: ['2022-10', '2023-02', '2024-07', '2025-10'],
};

/** A plenary session named in a text, and the month in which it was held. */
export type SessionSpan = Span & { congress: number; session: number; month: string };

const HAN = '[一二三四五六七]';
/** 党的二十届三中全会, 十九届四中、五中全会精神. */
const NAMED = new RegExp(`(十[七八九]|二十)届((?:${HAN}中[、，和及]?)+)全会`, 'g');

/** The sessions a text names whose months are known, in order. */
export const findSessions = remembered((text): readonly SessionSpan[] =>
  !text.includes('全会')
    ? NONE
    : matchesIn(text, NAMED).flatMap(({ 0: quote, 1: congress = '', 2: list = '', index }) =>
        matchesIn(list, /([一二三四五六七])中/g).flatMap(({ 1: session = '' }): SessionSpan[] => {
          const [of, number] = [readHanNumber(congress) ?? 0, readHanNumber(session) ?? 0];
          const month = SESSIONS[of]?.[number - 1];
          const place = { start: index, end: index + quote.length, quote };
          return month === undefined ? [] : [{ ...place, congress: of, session: number, month }];
        }),
      ),
);

const NONE: readonly SessionSpan[] = [];

/** A party congress named in a text, and the month in which it was held. */
export type CongressSpan = Span & { congress: number; month: string };

/** 党的二十大; one that is still awaited (喜迎党的二十大) is named rightly before it. */
const CONGRESS = /(?<!(?:迎接?|筹备)[^，,。；;]{0,6})党的(十[七八九]|二十)大(?!代表|即将|胜利召开之际)/g;

/** The congresses a text names as held, in order; each was followed by its first session within the month. */
export const findCongresses = remembered((text): readonly CongressSpan[] =>
  !text.includes('党的')
    ? []
    : matchesIn(text, CONGRESS).flatMap(({ 0: quote, 1: name = '', index }): CongressSpan[] => {
        const congress = readHanNumber(name) ?? 0;
        const month = SESSIONS[congress]?.[0];
        return month === undefined ? [] : [{ start: index, end: index + quote.length, quote, congress, month }];
      }),
);
