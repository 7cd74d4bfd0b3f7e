import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/intake';
import { wrapped } from '@/lib/intake/testing/wrapped';
import { demoReport } from '@/prisma/demo';
import { checkReport } from '.';
import { EXPLANATIONS } from './explanations';
import { heldForCheck } from './once-per-check';
import { RULES } from './rules';
import { INJECTORS, random } from './testing/faults';
import { RIGHT_REPORTS } from './testing/right-reports';
import { staged } from './testing/staged';

const examples = EXPLANATIONS.filter(({ rule }) => rule !== 'edition-unknown').flatMap((own) => own.examples);

/** What every rule is shown on its page, and a right report with a fault of every kind. */
const reports = [
  ...examples.map(({ where, wrong }) => staged(where, wrong)),
  ...INJECTORS.flatMap((inject, i) => inject(demoReport(), random(i))?.content ?? []).map((content) => ({
    content,
    context: {},
  })),
];

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}

describe('a check', () => {
  it('changes nothing of what it is given, and finds the same again', () => {
    for (const { content, context } of freeze(reports)) {
      const found = checkReport(content, context);
      expect(found).not.toEqual([]);
      expect(checkReport(content, context)).toEqual(found);
    }
  });

  it('finds with every rule what that rule finds by itself, whichever were asked before', () => {
    const report = fc.nat({ max: reports.length - 1 });
    const places = RULES.map((_, i) => i);
    const order = fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length });
    fc.assert(
      fc.property(report, order, (at, shuffled) => {
        const { content, context = {} } = reports[at] ?? { content: demoReport() };
        const usual = RULES.map((rule) => rule.check(content, context));
        const held = heldForCheck(content);
        for (const place of shuffled) expect(RULES[place]?.check(held, context)).toEqual(usual[place]);
      }),
      { numRuns: 40 },
    );
  });
});

const told = (text: string): string[] =>
  checkReport(readReport(text).content).map(
    ({ rule, severity, part, message }) => `${severity} ${rule} ${part} ${message}`,
  );

describe('an imported report', () => {
  const chapter = '二、主动公开情况\n';
  const words = examples
    .filter(({ where = '第二部分' }) => /^第.部分$/.test(where))
    .flatMap(({ wrong, right }) => [wrong, right]);
  const saying = (said: string) => (RIGHT_REPORTS.comprehensive ?? '').replace(chapter, `${chapter}${said}\n`);

  /** In columns, of which a Chinese character takes two. */
  const wrapping = fc.record({
    width: fc.integer({ min: 48, max: 140 }),
    indent: fc.constantFrom('', '　　'),
    tail: fc.constantFrom('', ' '),
  });

  it('gives the same findings in lines of any width', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), wrapping, (said, how) => {
        expect(told(wrapped(saying(said), how))).toEqual(told(saying(said)));
      }),
      { numRuns: 60 },
    );
  });
});
