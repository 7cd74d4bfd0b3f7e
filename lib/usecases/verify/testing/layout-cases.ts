import { GRID } from '@/lib/typeset';
import { replaceInObjects } from './rewrite';
import {
  above,
  type Broken,
  firstRun,
  found,
  fullLine,
  leftOf,
  move,
  pageOf,
  pagesOfParagraph,
  replace,
  textOf,
} from './spoil';

/** Two columns. */
const INDENT = 31.5;

/** Files whose characters stand in the wrong place. */
export const LAYOUT_CASES: readonly Broken[] = [
  {
    rule: 'paper',
    what: 'a page of another size',
    page: 1,
    message: '纸张不是 A4（210×297毫米）',
    rewrite: (pdf) => replaceInObjects(pdf, /\/MediaBox\[[^\]]*\]/, '/MediaBox[0 0 612 792]'),
  },
  {
    rule: 'type-area',
    what: 'text beyond the type area',
    page: 2,
    message: '文字超出版心（156×225毫米）',
    spoil: (report) => move(fullLine(pageOf(report, 1)), INDENT),
  },
  {
    rule: 'line-grid',
    what: 'a line between the lines',
    page: 3,
    message: '文字不在22行的行格上',
    spoil: (report) => move(fullLine(pageOf(report, 2)), 0, 6),
  },
  {
    rule: 'lines',
    what: 'a 23rd line',
    page: 2,
    message: '本页有23行，多于每页22行',
    spoil: (report) => {
      const { lines } = pageOf(report, 1);
      const last = structuredClone(found(lines.at(-1)));
      move(last, 0, GRID.pitch);
      lines.push(last);
    },
  },
  {
    rule: 'columns',
    what: 'characters out of their columns',
    page: 2,
    message: '纯中文行的字不在28字的字格上',
    spoil: (report) => {
      firstRun(fullLine(pageOf(report, 1))).spacing = -0.2;
    },
  },
  {
    rule: 'line-start',
    what: 'a line shifted to the side',
    page: 2,
    message: '行首既不顶格，也不左空二字',
    spoil: (report) => move(fullLine(pageOf(report, 1)), 3),
  },
  {
    rule: 'line-start',
    what: 'a turned-over line indented',
    page: 2,
    message: '段落的回行没有顶格',
    spoil: (report) => {
      const line = fullLine(pageOf(report, 1));
      move(line, INDENT);
      replace(line, 26, '');
      firstRun(line).text = textOf(line).slice(0, 26);
    },
  },
  {
    rule: 'title',
    what: 'a title out of the middle',
    page: 1,
    message: '标题没有居中',
    spoil: (report) => move(found(pageOf(report, 0).lines[0]), 20),
  },
  {
    rule: 'head',
    what: 'a closing mark at a line’s head',
    page: 2,
    message: '行首不能是“，”',
    spoil: (report) => replace(fullLine(pageOf(report, 1)), 0, '，'),
  },
  {
    rule: 'head',
    what: 'a joining dash at a line’s head',
    page: 2,
    message: '行首不能是连接号“—”',
    spoil: (report) => replace(fullLine(pageOf(report, 1)), 0, '—'),
  },
  {
    rule: 'end',
    what: 'an opening mark at a line’s end',
    page: 2,
    message: '行末不能是“《”',
    spoil: (report) => replace(fullLine(pageOf(report, 1)), 27, '《'),
  },
  {
    rule: 'pair',
    what: '—— over two lines',
    page: 2,
    message: '“——”被拆在两行',
    spoil: (report) => parting(report, '—', '—'),
  },
  {
    rule: 'word',
    what: 'a word over two lines',
    page: 2,
    message: '“ab”被拆在两行',
    spoil: (report) => parting(report, 'a', 'b'),
  },
  {
    rule: 'word',
    what: 'a number without its unit',
    page: 2,
    message: '“5年”被拆在两行',
    spoil: (report) => parting(report, '5', '年'),
  },
  {
    rule: 'short-line',
    what: 'a last line of one character',
    message: '段落的末行只有“人。”，不足两个字',
    spoil: (report) => {
      const line = found(
        report.pages
          .flatMap(({ lines }) => lines)
          .find((l, i, all) => {
            const next = all[i + 1];
            return (
              i > 6 &&
              leftOf(l) < 80 &&
              textOf(l).length < 20 &&
              textOf(l).length > 4 &&
              leftOf(next) > 100 &&
              l.runs.length === 1
            );
          }),
      );
      firstRun(line).text = '人。';
    },
  },
  {
    rule: 'overlap',
    what: 'characters on each other',
    page: 2,
    message: '两字重叠',
    spoil: (report) => {
      firstRun(fullLine(pageOf(report, 1))).spacing = -3;
    },
  },
  {
    rule: 'gap',
    what: 'gaps of more than half a character',
    page: 2,
    message: '之间空得超过半个字',
    spoil: (report) => {
      const run = firstRun(fullLine(pageOf(report, 1)));
      run.text = run.text.slice(0, 12);
      run.spacing = 20;
    },
  },
  {
    rule: 'ragged',
    what: 'a line that ends early',
    page: 2,
    message: '行末没有与版心右边对齐',
    spoil: (report) => {
      const page = pageOf(report, 1);
      const run = found(found(page.lines[page.lines.indexOf(fullLine(page)) - 1]).runs.at(-1));
      run.text = run.text.slice(0, -3);
    },
  },
  {
    rule: 'orphan',
    what: 'the first line of a paragraph alone at a page’s foot',
    message: '段落的首行单独落在页末',
    spoil: (report) => {
      const foot = found(pagesOfParagraph(report)[0].lines.at(-1));
      move(foot, INDENT);
      const run = found(foot.runs.at(-1));
      run.text = run.text.slice(0, -2);
    },
  },
  {
    rule: 'widow',
    what: 'the last line of a paragraph alone at a page’s head',
    message: '段落的末行单独落在页首',
    spoil: (report) => {
      pagesOfParagraph(report)[1].lines.splice(1, 1);
    },
  },
  {
    rule: 'heading-foot',
    what: 'a heading at a page’s foot',
    message: '落在页末',
    spoil: (report) => {
      const at = report.pages.findIndex(
        ({ lines }, i) => i > 0 && lines.some(({ runs }) => runs[0]?.role === 'heading1'),
      );
      const { lines } = pageOf(report, at);
      lines.length = lines.findIndex(({ runs }) => runs[0]?.role === 'heading1') + 1;
      const next = pageOf(report, at + 1);
      next.lines = next.lines.filter((line, i) => i > 0 && leftOf(line) > 100);
    },
  },
  {
    rule: 'signature',
    what: 'a signature alone on its page',
    message: '署名和成文日期单独成页，本页没有正文',
    spoil: (report) => {
      const page = found(
        report.pages.find(({ lines }) => lines.some((line) => /^\d{4}年\d+月\d+日$/.test(textOf(line)))),
      );
      Object.assign(page, { rules: [], links: [], rowGaps: [] });
      page.lines = page.lines.slice(page.lines.findIndex((line) => /^\d{4}年\d+月\d+日$/.test(textOf(line))) - 1);
    },
  },
  {
    rule: 'folio',
    what: 'a page number on the wrong side',
    page: 1,
    message: '单页码应居右空一字',
    spoil: (report) => move(pageOf(report, 0).folio, -300),
  },
  {
    rule: 'folio',
    what: 'a page number too low',
    page: 2,
    message: '页码不在版心下7毫米处',
    spoil: (report) => move(pageOf(report, 1).folio, 0, 4),
  },
  {
    rule: 'folio',
    what: 'a wrong page number',
    page: 3,
    message: '页码应为“— 3 —”，现为“— 9 —”',
    spoil: (report) => {
      firstRun(pageOf(report, 2).folio).text = '— 9 —';
    },
  },
  {
    rule: 'folio',
    what: 'no page number',
    page: 4,
    message: '没有页码',
    spoil: (report) => {
      pageOf(report, 3).folio.runs = [];
    },
  },
];

/** Ends a line with one character and begins the next with another. */
function parting(report: Parameters<NonNullable<Broken['spoil']>>[0], end: string, head: string): void {
  const page = pageOf(report, 1);
  const next = fullLine(page);
  const run = found(above(page, next).runs.at(-1));
  run.text = `${run.text.slice(0, -1)}${end}`;
  replace(next, 0, head);
}
