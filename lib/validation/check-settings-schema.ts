import * as z from 'zod/mini';
import type { IdentifierKind } from '@/lib/prose';
import { type CheckSettings, IDENTIFIER_NAMES, type SecrecyWord } from './check-settings';
import { LEAST_HIDDEN, mostShown } from './masked-example';
import { tidyWords } from './secrecy-words';

/** Longer lists are somebody's mistake, and every word is looked for at every pause in typing. */
const MOST_WORDS = 200;
const MOST_NUMBERS = 50;
/** A single character stands inside other words everywhere. */
const SHORTEST = 2;
const LONGEST = 30;
const LONGEST_WHY = 60;

const wordSchema = z
  .object({ word: z.string(), why: z.string().check(z.maxLength(LONGEST_WHY, `用途最多${LONGEST_WHY}个字`)) })
  .check(
    z.superRefine(({ word }, context) => {
      if (word.length >= SHORTEST && word.length <= LONGEST) return;
      const message = `“${word.slice(0, 10)}”须为${SHORTEST}至${LONGEST}个字`;
      context.addIssue({ code: 'custom', message, path: ['word'] });
    }),
  );

const wordsSchema = z.pipe(
  z.pipe(
    z.array(z.object({ word: z.string(), why: z.string() })),
    z.transform((words: SecrecyWord[]) => tidyWords(words)),
  ),
  z.array(wordSchema).check(z.refine((words) => words.length <= MOST_WORDS, `最多${MOST_WORDS}个词，请删去不需要的`)),
);

function maskSchema(kind: IdentifierKind) {
  const most = mostShown(kind);
  const part = z.int().check(z.nonnegative(), z.maximum(most));
  const message = `${IDENTIFIER_NAMES[kind]}首尾合计最多露出${most}位，至少隐去${LEAST_HIDDEN}位`;
  return z.object({ first: part, last: part }).check(z.refine(({ first, last }) => first + last <= most, message));
}

const digits = (numbers: readonly string[]): string[] =>
  [...new Set(numbers.map((number) => number.replace(/\D/g, '')))].filter((number) => number !== '');

const numbersSchema = z.pipe(
  z.pipe(
    z.array(z.string()),
    z.transform((numbers: string[]) => digits(numbers)),
  ),
  z
    .array(z.string().check(z.refine((number) => /^1[3-9]\d{9}$/.test(number), '不是11位手机号码')))
    .check(z.refine((numbers) => numbers.length <= MOST_NUMBERS, `最多${MOST_NUMBERS}个号码`)),
);

/** What a school may set. Blanks and repeated words go without a word; what is too long, too much or shows too much is refused in Chinese. */
export const checkSettingsSchema: z.ZodMiniType<CheckSettings> = z.object({
  secrecyWords: wordsSchema,
  masks: z.object({
    'id-card': maskSchema('id-card'),
    mobile: maskSchema('mobile'),
    'bank-card': maskSchema('bank-card'),
    'person-number': maskSchema('person-number'),
  }),
  publicNumbers: numbersSchema,
});
