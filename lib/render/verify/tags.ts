import type { Layout, PageLayout } from './layout';
import type { Line } from './lines';
import { type Fault, faultOf, type PrintedFile, type PrintedGlyph } from './printed';
import { linesIn } from './table-frames';
import { keyOf, type Tagged } from './tagged';

const isArtifact = ({ tag }: PrintedGlyph): boolean => tag === 'Artifact';
const shown = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

/** All text is heard once, page numbers and what is printed again are marked as no text: what is heard is what is read. */
export function tagFaults(file: PrintedFile, { pages }: Layout, tagged: Tagged): Fault[] {
  if (file.elements.length === 0) return [faultOf('tags', '文件没有标记，不能按结构朗读')];
  const perPage = pages.flatMap((page, i): Fault[] => {
    const fault = (message: string, line?: number): Fault => ({ rule: 'tags', page: i + 1, line, message });
    const lines = [...page.lines, ...page.tables.flatMap(linesIn)];
    const allowed = printedAgain(page);
    const isText = (line: Line): boolean => page.lines.some(({ glyphs }) => glyphs === line.glyphs);
    const wrong = lines.flatMap((line): Fault[] => {
      const number = isText(line) ? line.number : undefined;
      const problem = problemOf(line, i, tagged, allowed);
      return problem ? [fault(`“${shown(line.text)}”${problem}`, number)] : [];
    });
    const heard = page.folio.some(({ glyphs }) => !glyphs.every(isArtifact));
    return [...wrong, ...(heard ? [fault('页码没有标为非正文')] : [])];
  });
  const parents = [...new Set(tagged.unlisted.map(({ page }) => page))].map(
    (page): Fault => faultOf('tags', '标记与其所在页互不对应，朗读程序会跳过', { page: page + 1 }),
  );
  return [...perPage, ...parents];
}

function problemOf(
  { glyphs }: Line,
  page: number,
  { heard }: Tagged,
  allowed: ReadonlySet<PrintedGlyph>,
): string | undefined {
  const timesHeard = glyphs.map((glyph) => (isArtifact(glyph) ? undefined : (heard.get(keyOf(page, glyph.mark)) ?? 0)));
  if (timesHeard.includes(0)) return '没有标记，朗读时会漏掉';
  if (timesHeard.some((times) => times !== undefined && times > 1)) return '标记了不止一次，朗读时会重复';
  const silent = glyphs.some((glyph) => isArtifact(glyph) && glyph.text.trim() !== '' && !allowed.has(glyph));
  return silent ? '标为非正文，朗读时会漏掉' : undefined;
}

/** What a page repeats where a table goes on: the title with 续表, the head, the merged cells beside its first row. */
function printedAgain({ lines, tables }: PageLayout): Set<PrintedGlyph> {
  const [table] = tables;
  if (!table) return new Set();
  const above = lines.filter(({ y }) => y < table.top);
  if (
    !above
      .map(({ text }) => text)
      .join('')
      .includes('续表')
  )
    return new Set();
  const cells = table.columns.flatMap(([head, first]) => [head, first].flatMap((cell) => cell?.lines ?? []));
  return new Set([...above, ...cells].flatMap(({ glyphs }) => glyphs));
}
