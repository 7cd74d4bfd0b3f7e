import { effectiveValue, type ReportContent } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import type { Finding } from '../finding';
import { placedTables } from '../placed-tables';
import { finding, type Rule } from '../rule';
import { type ToldFact, toldFacts } from '../told-facts';

/** One thing told with two numbers: 受理申请21件 in the overview and 23件 in the chapter that is about it. */
export const toldTwice: Rule = {
  id: 'impossible-relation',
  check: (report) => {
    const facts = toldFacts(report);
    const things = new Set(facts.map(thingOf));
    // Most are told once.
    if (things.size === facts.length) return [];
    return [...things].flatMap((thing) => {
      const told = facts.filter((fact) => thingOf(fact) === thing);
      const alike = told.every((fact) => agree(fact, told[0] ?? fact));
      return alike
        ? []
        : contradictions(
            report,
            told.filter(({ isSure }) => isSure()),
          );
    });
  },
};

const thingOf = ({ table, cell }: ToldFact): string => `${table} ${cell}`;

/** The first number of each chapter against that of the chapter which is about it. */
function contradictions(report: ReportContent, facts: readonly ToldFact[]): Finding[] {
  const chapters = facts.filter(({ passage }, i) => facts.findIndex((own) => own.passage.part === passage.part) === i);
  const base = chapters.find(({ home }) => home) ?? chapters[0];
  if (!base || isInTable(report, base)) return [];
  return chapters
    .filter((fact) => fact !== base && !agree(fact, base))
    .map((fact) => contradiction(report, fact, base));
}

const agree = (a: ToldFact, b: ToldFact): boolean => Math.abs(a.value - b.value) <= Math.max(a.tolerance, b.tolerance);

/** The table says it too, and its own rule compares both with it. */
const isInTable = (report: ReportContent, { table, cell }: ToldFact): boolean =>
  placedTables(report).some(
    (placed) => placed.table.key === table && effectiveValue(placed.table, placed.cells, cell) !== undefined,
  );

function contradiction(report: ReportContent, { passage, quote, value, whose }: ToldFact, base: ToldFact): Finding {
  const where = partName(report, base.passage.part);
  const message = `${whose}“${quote}”与“${where}”中的“${base.quote}”不一致，请核对`;
  const values = { here: value, there: base.value };
  return finding('impossible-relation', 'warning', passage.part, message, { path: passage.path, quote, values });
}
