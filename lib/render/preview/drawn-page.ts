import {
  type FontMetrics,
  type Page,
  type PlacedLine,
  type PlacedRun,
  pageSize,
  type Rule,
  type Source,
} from '@/lib/typeset';

/** Characters as the screen draws them; x, y (baseline), size and width in pt as they were placed. */
export type DrawnRun = Pick<PlacedRun, 'x' | 'y' | 'role' | 'size' | 'width'> & {
  /** With 〓 for every character no font has. */
  text: string;
  /** Which characters of it stand for one that is missing; not said where none does. */
  absent?: readonly number[];
};

export type DrawnLine = { runs: DrawnRun[]; source: Source };

/** A page as plain data, to be handed from the thread that sets it to the one that shows it. */
export type DrawnPage = {
  number: number;
  turned: boolean;
  /** As it is read, pt. */
  width: number;
  height: number;
  lines: DrawnLine[];
  rules: Rule[];
  /** Its place is that of an upright page (see Page.folio). */
  folio: DrawnLine;
};

/** The printer's sign for a missing sort, as in the PDF. */
const SUBSTITUTE = '〓';

/** What a page shows: the placed runs of the PDF, without what is only heard. */
export function drawnPage(page: Page, metrics: FontMetrics): DrawnPage {
  const { number, turned, lines, rules, folio } = page;
  return {
    number,
    turned,
    ...pageSize(turned),
    lines: lines.map((line) => drawnLine(line, metrics)).filter(({ runs }) => runs.length > 0),
    rules,
    folio: drawnLine(folio, metrics),
  };
}

/** Blank cells are placed so that they can be heard; there is nothing to draw of them. */
const drawnLine = ({ runs, source }: PlacedLine, metrics: FontMetrics): DrawnLine => ({
  runs: runs.filter(({ text }) => text !== '').map((run) => drawnRun(run, metrics)),
  source,
});

function drawnRun({ x, y, role, size, width, text }: PlacedRun, metrics: FontMetrics): DrawnRun {
  const characters = [...text];
  const absent = characters.flatMap((character, i) =>
    character !== ' ' && !metrics.has(role, character.codePointAt(0) ?? 0) ? [i] : [],
  );
  const run = { x, y, role, size, width };
  if (absent.length === 0) return { ...run, text };
  for (const i of absent) characters[i] = SUBSTITUTE;
  return { ...run, text: characters.join(''), absent };
}
