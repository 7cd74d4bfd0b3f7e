'use client';

import { memo } from 'react';
import { PAGE, type Page, type PlacedLine, type PlacedRun, pageSize } from '@/lib/typeset';
import styles from './page-preview.module.css';
import { PREVIEW_FONTS, PREVIEW_WEIGHTS } from './page-preview-fonts';
import { useNearView } from './use-near-view';

/** Selector of the region the sheets scroll in. */
const SCROLLER = 'section';

/** One page in true proportion; it is drawn only while it is near the part on screen. */
export const PreviewSheet = memo(function PreviewSheet(props: { page: Page; total: number; draft: boolean }) {
  const { page, total, draft } = props;
  const { width, height } = pageSize(page.turned);
  const { ref, near } = useNearView<HTMLLIElement>(SCROLLER);
  return (
    <li ref={ref} className={styles.sheet} style={{ aspectRatio: `${width} / ${height}` }}>
      {near && (
        <svg
          className={styles.page}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`第${page.number}页，共${total}页`}
        >
          {draft && <DraftMark width={width} height={height} />}
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
            <Line key={placeOf(line)} line={line} />
          ))}
          <g transform={page.turned ? FOLIO_TURNED : undefined}>
            <Line line={page.folio} />
          </g>
        </svg>
      )}
    </li>
  );
});

/** The page number keeps its place on the sheet when that is turned a quarter to the right. */
const FOLIO_TURNED = `translate(${PAGE.height} 0) rotate(90)`;

const placeOf = ({ runs: [first] }: PlacedLine): string => `${first?.x} ${first?.y}`;

/** A line's runs; part and path lead back to the field it comes from. */
const Line = ({ line }: { line: PlacedLine }) => (
  <g data-part={line.source.part} data-path={line.source.path}>
    {line.runs.map((run) => (
      <text
        key={`${run.x} ${run.y}`}
        x={run.x}
        y={run.y}
        fontSize={run.size}
        fontFamily={PREVIEW_FONTS[run.role]}
        fontWeight={PREVIEW_WEIGHTS[run.role]}
        xmlSpace="preserve"
        {...fitted(run)}
      >
        {run.text}
      </text>
    ))}
  </g>
);

/** The reader's font may be wider or narrower than the printed one: the run keeps the printed width. */
const fitted = ({ text, width }: PlacedRun) =>
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
