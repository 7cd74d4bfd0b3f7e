import {
  type Bound,
  boundProses,
  cellLabel,
  chapterOfTable,
  findTable,
  type ReportContent,
  readBound,
  standingBounds,
  type Unsaid,
} from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { changeOf } from '../change';
import type { Finding } from '../finding';
import { finding } from '../rule';
import { TABLE_BASIS } from '../table-basis';
import { leadOf, slotText } from '../text-slots';

const WHY: Record<Unsaid, string> = {
  'no-cell': '表中已没有这一格',
  'chapter-omitted': '这一章没有列入报告',
  blank: '该格现为空白',
  'not-applicable': '该格现为“不适用”',
  invalid: '该格现在填的不是数字',
  'last-absent': '没有上一年度的报告可比',
  'last-blank': '上一年度的数是空白',
  'last-zero': '上一年度的数是0，不能算百分比',
};

function nameOf(report: ReportContent, { table, cell }: Bound, why: Unsaid): string {
  const definition = findTable(table);
  const chapter = chapterOfTable(report, table);
  if (!definition || !chapter || why === 'no-cell') return definition?.title ?? '统计表';
  const label = cellLabel(definition, chapter.content.tables[table] ?? {}, cell);
  return `“${partName(report, chapter.key)}”的${definition.title}“${label}”`;
}

/**
 * Figures bound to a cell that says nothing any more: the words stay as they were last, and nobody would notice.
 * @param lastYear undefined where it is not known whether there is a report of the year before
 */
export const lostFigures = (report: ReportContent, lastYear: ReportContent | null | undefined): Finding[] =>
  boundProses(report).flatMap(({ part, path, prose }) =>
    prose.flatMap((block, i) =>
      standingBounds(block).flatMap((figure) => {
        const { why } = readBound(figure, { content: report, lastYear: lastYear ?? null });
        if (!why || (why === 'last-absent' && lastYear === undefined)) return [];
        const passage = { part, path: `${path}.${i}`, text: slotText(block) };
        const start = figure.at + leadOf(block);
        const end = start + figure.shown.length;
        const change = changeOf(passage, {
          start,
          end,
          quote: figure.shown,
          to: figure.shown,
          reason: '解除绑定，文字不变，不再随统计表改变',
        });
        const quote = change.before.slice(-QUOTED) + figure.shown + change.after.slice(0, 2);
        const message = `正文“${quote}”里的“${figure.shown}”应随${nameOf(report, figure, why)}改变，但${WHY[why]}，正文还是原来的数。请补填统计表，或解除绑定`;
        const values = { shown: figure.shown, cell: `tables.${figure.table}.${figure.cell}` };
        const fix = [{ ...change, unbinds: true as const }];
        return [
          finding('prose-vs-table', 'warning', part, message, {
            path: passage.path,
            quote,
            basis: TABLE_BASIS,
            values,
            fix,
          }),
        ];
      }),
    ),
  );

/** So many characters before the figure are quoted. */
const QUOTED = 10;
