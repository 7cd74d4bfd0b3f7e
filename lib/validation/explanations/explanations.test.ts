import { describe, expect, it } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { checkReport } from '../check-report';
import { heldForCheck } from '../once-per-check';
import type { Rule } from '../rule';
import { RULES } from '../rules';
import { INJECTORS, random } from '../testing/faults';
import { soundReport, staged } from '../testing/staged';
import { EXPLANATIONS, explanationOf, GROUPS } from '.';

/** Rules whose findings bear other names than the rule. */
const SPEAKS_AS: Record<string, readonly string[]> = {
  'outside-period': ['outside-period', 'wrong-year'],
  'preface-period': ['wrong-year'],
  'contact-form': ['preface-incomplete', 'phone', 'text-in-link', 'malformed-link', 'intranet-link', 'title'],
  'dead-link': ['dead-link', 'moved-link', 'doubtful-link'],
  links: ['text-in-link', 'malformed-link', 'intranet-link', 'homepage-link'],
};

/** Spoken before any rule is asked. */
const WITHOUT_RULE = 'edition-unknown';

const examples = EXPLANATIONS.flatMap((own) =>
  own.examples.map((example) => ({ ...own, ...example, words: example.wrong.split('\n').join(' ') })),
);

/** What each rule says, by its id, of every example and of a right report with a fault of every kind. */
const spoken = new Map(RULES.map(({ id }) => [id, new Set<string>()]));
/** Rules of which the page of what they say has an example. */
const shown = new Set<Rule>();
const NOTHING: readonly string[] = [];
const faulty = INJECTORS.flatMap((inject, i) => inject(demoReport(), random(i))?.content ?? []);
for (const { content, context, page, says } of [
  ...examples
    .filter(({ rule }) => rule !== WITHOUT_RULE)
    .map(({ rule, where, wrong, says }) => ({ ...staged(where, wrong), page: rule, says })),
  ...faulty.map((content) => ({ content, context: {}, page: '', says: NOTHING })),
]) {
  const held = heldForCheck(content);
  for (const own of RULES) {
    for (const { rule, message } of own.check(held, context)) {
      spoken.get(own.id)?.add(rule);
      if (rule === page && says.includes(message)) shown.add(own);
    }
  }
}

describe('规则说明', () => {
  it('each stands once, in order of the groups', () => {
    const ids = EXPLANATIONS.map(({ rule }) => rule);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(EXPLANATIONS.map(({ name }) => name)).size).toBe(ids.length);
    expect([...new Set(EXPLANATIONS.map(({ group }) => group))].toSorted()).toEqual(GROUPS.toSorted());
  });

  it.each([...spoken])('%s speaks only of what is explained', (id, rules) => {
    const names = SPEAKS_AS[id] ?? [id];
    for (const rule of names) expect(explanationOf(rule)?.name, rule).toBeTruthy();
    expect([...rules].toSorted()).toEqual(names.toSorted());
  });

  it('explains nothing that no rule says', () => {
    const names = RULES.flatMap(({ id }) => SPEAKS_AS[id] ?? [id]);
    expect(EXPLANATIONS.map(({ rule }) => rule).filter((rule) => !names.includes(rule))).toEqual([WITHOUT_RULE]);
  });
});

describe('例子', () => {
  it.each(['school-year', 'calendar-year'] as const)('stand in a report of a %s, right without them', (kind) => {
    expect(checkReport(soundReport(kind))).toEqual([]);
  });

  it('every rule has one: several speak under one name', () => {
    expect(RULES.flatMap((own, i) => (shown.has(own) ? [] : [`${own.id}, ${i + 1} of the list`]))).toEqual([]);
  });

  it.each(EXPLANATIONS)('$rule shows two sides and more, and every severity', ({ rule, examples: own, severities }) => {
    expect(new Set(own.map(({ wrong, where = '' }) => where + wrong)).size).toBe(own.length);
    expect(own.length).toBeGreaterThanOrEqual(2);
    const found = own.flatMap(({ where, wrong }) => {
      const { content, context } = staged(where, wrong);
      return checkReport(content, context).filter((finding) => finding.rule === rule);
    });
    expect([...new Set(found.map(({ severity }) => severity))].toSorted()).toEqual(severities.toSorted());
  });

  it.each(examples)('$rule says of “$words” what its page tells', ({ rule, where, wrong, says }) => {
    const { content, context } = staged(where, wrong);
    const found = checkReport(content, context).filter((finding) => finding.rule === rule);
    expect(found.map(({ message }) => message)).toEqual(says);
    expect(says).not.toEqual([]);
  });

  it.each(examples)('$rule: nothing at all is said of what “$words” becomes', ({ where, right }) => {
    const { content, context } = staged(where, right);
    expect(checkReport(content, context).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});
