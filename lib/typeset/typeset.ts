import type { Block } from './block';
import type { Canvas } from './flow';
import { folioLine } from './folio';
import { AREA, type TypeArea } from './geometry';
import type { FontMetrics } from './metrics';
import { missingCharacters } from './missing';
import type { Bookmark, Page, TypesetReport } from './page';
import { paginate } from './paginate';
import { reportUnits } from './units';

/**
 * Sets a report on pages. Pure: the same blocks and metrics give the same pages, on the server and in the browser.
 * @returns at least one page; every character of the blocks stands on some page
 */
export function typeset(blocks: readonly Block[], metrics: FontMetrics): TypesetReport {
  const pages: Page[] = [];
  const bookmarks: Bookmark[] = [];
  const pageAt = (index: number, { turned }: TypeArea): Page => {
    while (pages.length <= index) pages.push(emptyPage(pages.length + 1, turned, metrics));
    return pages[index] as Page;
  };
  const canvas = (index: number, area: TypeArea): Canvas => {
    const page = pageAt(index, area);
    return {
      line: (line, links = []) => {
        if (line.runs.length > 0) page.lines.push(line);
        page.links.push(...links);
      },
      rule: (rule) => page.rules.push(rule),
      rowGap: (gap) => page.rowGaps.push(gap),
      bookmark: (level, title, y) => bookmarks.push({ level, title, page: index, y }),
    };
  };
  paginate(reportUnits(blocks, metrics), { canvas });
  if (pages.length === 0) pageAt(0, AREA);
  return { pages, bookmarks, missing: missingCharacters(pages, metrics) };
}

const emptyPage = (number: number, turned: boolean, metrics: FontMetrics): Page => ({
  number,
  turned,
  lines: [],
  rules: [],
  links: [],
  rowGaps: [],
  folio: folioLine(number, metrics),
});
