import { describe, expect, it } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { checkReport } from './check-report';
import { fingerprint } from './finding';
import { type Fault, INJECTORS, pick, random } from './testing/faults';

const FAULTS = 300;
/** Kinds of which hardly any fault may slip through. */
const CERTAIN = ['sums', 'years', 'chapters', 'items', 'personal data'] as const;

const clean = demoReport();
const known = new Set(checkReport(clean).map(fingerprint));

/** Whether a rule that should notice says something new where the fault stands. */
const isFound = ({ content, rules, part, suspicious }: Fault): boolean =>
  checkReport(content).some(
    (finding) =>
      (suspicious || finding.severity !== 'hint') &&
      !known.has(fingerprint(finding)) &&
      rules.includes(finding.rule) &&
      (part === undefined || finding.part === part || finding.chapter === part),
  );

function faults(seed: number): Fault[] {
  const next = random(seed);
  const made: Fault[] = [];
  while (made.length < FAULTS) {
    const fault = pick(INJECTORS, next)(clean, next);
    if (fault) made.push(fault);
  }
  return made;
}

describe('a right report with one random fault', () => {
  const run = faults(Number(process.env.FAULT_SEED ?? 1)).map((fault) => ({ ...fault, found: isFound(fault) }));
  const kinds = [...new Set(run.map(({ kind }) => kind))].sort();
  const recall = (kind: string) => {
    const own = run.filter((fault) => fault.kind === kind);
    return own.filter(({ found }) => found).length / own.length;
  };

  it('the report is right to begin with', () => {
    expect(checkReport(clean).filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('tells its recall by kind', () => {
    const lines = kinds.map((kind) => {
      const own = run.filter((fault) => fault.kind === kind);
      const missed = own.filter(({ found }) => !found).map(({ what }) => what);
      return `${kind}: ${own.length - missed.length}/${own.length}${missed.length > 0 ? `  missed: ${[...new Set(missed)].slice(0, 6).join(' | ')}` : ''}`;
    });
    console.log(lines.join('\n'));
    expect(run).toHaveLength(FAULTS);
  });

  it.each(CERTAIN)('%s: at least 95 in 100 are found', (kind) => {
    expect(recall(kind)).toBeGreaterThanOrEqual(0.95);
  });
});
