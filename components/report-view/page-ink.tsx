import type { DrawnLine, DrawnPage, DrawnRun } from '@/lib/render/preview';
import { PAGE } from '@/lib/typeset';
import styles from './page-preview.module.css';
import { PREVIEW_FONTS, PREVIEW_WEIGHTS } from './page-preview-fonts';

/** Of the size of its characters: what a finger or a mouse takes for a line. */
const LINE_HEIGHT = 1.6;
const ABOVE = 1.15;

/** A page's ink as SVG, in points: the runs of the PDF at the places they have there. */
export const PageInk = ({ page, draft, marked }: { page: DrawnPage; draft: boolean; marked?: string }) => (
  <>
    {draft && <DraftMark width={page.width} height={page.height} />}
    {page.rules.map(({ x1, y1, x2, y2, thickness }) => (
      <line
        key={`${x1} ${y1} ${x2} ${y2}`}
        x1={x1}
        y1={y1}
        x2={x2}
        y2={y2}
        strokeWidth={thickness}
        stroke="currentColor"
      />
    ))}
    {page.lines.map((line) => (
      <Line key={placeOf(line)} line={line} marked={marked === keyOf(line)} />
    ))}
    <g transform={page.turned ? `translate(${PAGE.height} 0) rotate(90)` : undefined}>
      {page.folio.runs.map((run) => (
        <Run key={run.x} run={run} />
      ))}
    </g>
  </>
);

/** Names what a line belongs to, to find its other lines by: its field, or of the 50 items the whole row. */
export const keyOf = ({ source: { part, path } }: Pick<DrawnLine, 'source'>): string =>
  part.startsWith('item:') ? part : `${part} ${path}`;

const placeOf = ({ runs: [first] }: DrawnLine): string => `${first?.x} ${first?.y}`;

/** A line's runs; part and path lead back to the field it comes from. */
const Line = ({ line, marked }: { line: DrawnLine; marked: boolean }) => (
  <g
    className={styles.line}
    data-part={line.source.part}
    data-path={line.source.path}
    data-marked={marked ? '' : undefined}
  >
    <LineArea line={line} />
    {line.runs.map((run) => (
      <Run key={`${run.x} ${run.y}`} run={run} />
    ))}
  </g>
);

function LineArea({ line: { runs } }: { line: DrawnLine }) {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  return (
    <rect
      x={first.x - 2}
      y={first.y - first.size * ABOVE}
      width={last.x + last.width - first.x + 4}
      height={first.size * LINE_HEIGHT}
      rx={1}
    />
  );
}

const Run = ({ run }: { run: DrawnRun }) => (
  <text
    x={run.x}
    y={run.y}
    fontSize={run.size}
    fontFamily={PREVIEW_FONTS[run.role]}
    fontWeight={PREVIEW_WEIGHTS[run.role]}
    xmlSpace="preserve"
    {...fitted(run)}
  >
    {run.absent ? <WithSubstitutes text={run.text} absent={run.absent} /> : run.text}
  </text>
);

/** 〓 stands out among the words, so that nobody takes it for one that was typed. */
const WithSubstitutes = ({ text, absent }: { text: string; absent: readonly number[] }) =>
  [...text].map((character, at) => {
    const key = `${at}${character}`;
    return (
      <tspan key={key} className={absent.includes(at) ? styles.absent : undefined}>
        {character}
      </tspan>
    );
  });

/** The reader's font may be wider or narrower than the printed one: the run keeps the printed width. */
const fitted = ({ text, width }: DrawnRun) =>
  [...text].length > 1 ? ({ textLength: width, lengthAdjust: 'spacing' } as const) : {};

const DraftMark = ({ width, height }: { width: number; height: number }) => (
  <text
    x={width / 2}
    y={height / 2}
    className={styles.mark}
    transform={`rotate(-45 ${width / 2} ${height / 2})`}
    fontSize={150}
    textAnchor="middle"
    dominantBaseline="central"
    fontFamily={PREVIEW_FONTS.heading1}
    aria-hidden
  >
    草稿
  </text>
);
