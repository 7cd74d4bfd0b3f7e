import type { ContentElement } from '@/lib/typeset';
import {
  above,
  type Broken,
  continuedNumber,
  continuedPage,
  firstRun,
  found,
  fullLine,
  isSmall,
  move,
  pageOf,
  textOf,
  topOf,
} from './spoil';

const HEADS = ['序号', '类别', '公开事项', '公开情况', '备注'];
const page = continuedNumber();

/** Files whose tables, links, bookmarks or words are wrong. */
export const TEXT_CASES: readonly Broken[] = [
  {
    rule: 'table-head',
    what: 'no head where a table goes on',
    page,
    message: '续表没有重复表头',
    spoil: (report) => {
      const continued = continuedPage(report);
      continued.lines = continued.lines.filter(
        (line) => !isSmall(line) || !HEADS.includes(textOf(line)) || textOf(line) === '备注',
      );
    },
  },
  {
    rule: 'table-head',
    what: 'no 续表',
    page,
    message: '转页的表格没有注明“续表”',
    spoil: (report) => {
      const continued = continuedPage(report);
      continued.lines = continued.lines.filter((line) => !textOf(line).includes('续表'));
    },
  },
  {
    rule: 'group-cell',
    what: 'no category where a table goes on',
    page,
    message: '续表开头没有重复合并的单元格',
    spoil: (report) => {
      const continued = continuedPage(report);
      const silent = (line: (typeof continued.lines)[number]) =>
        isSmall(line) && line.runs.every(({ element }) => !element);
      continued.lines = continued.lines.filter((line) => !silent(line) || HEADS.includes(textOf(line)));
    },
  },
  {
    rule: 'row-split',
    what: 'a row over two pages',
    page,
    message: '表格的一行被拆在两页',
    spoil: (report) => {
      const continued = continuedPage(report);
      const [last, first] = [
        found(report.pages[continued.number - 2]).lines.findLast(isSmall),
        continued.lines.filter(isSmall).find((line) => rowOf(line.runs[0]?.element)),
      ];
      const [row, next] = [rowOf(last?.runs[0]?.element), rowOf(first?.runs[0]?.element)];
      for (const { runs } of continued.lines) {
        for (const { element } of runs) if (element?.kind === 'cell' && element.parent === next) element.parent = row;
      }
    },
  },
  {
    rule: 'cell',
    what: 'text across a table’s rules',
    message: '越过了格线',
    spoil: (report) =>
      move(
        found(
          continuedPage(report)
            .lines.filter(isSmall)
            .find((line) => textOf(line).startsWith('http')),
        ),
        60,
      ),
  },
  {
    rule: 'cell',
    what: 'text below its row',
    message: '越过了格线',
    spoil: (report) => move(found(continuedPage(report).lines.find((line) => textOf(line) === '序号')), 0, 7.5),
  },
  {
    rule: 'lost',
    what: 'a character left out',
    page: 2,
    message: '没有完整印出',
    spoil: (report) => {
      const run = firstRun(fullLine(pageOf(report, 1)));
      run.text = `${run.text.slice(0, 10)}${run.text.slice(11)}`;
    },
  },
  {
    rule: 'lost',
    what: 'a character left out of a table',
    message: '没有完整印出',
    spoil: (report) => {
      const link = found(
        report.pages.flatMap(({ lines }) => lines).findLast((line) => isSmall(line) && textOf(line).includes('http')),
      );
      const run = firstRun(link);
      run.text = run.text.replace('http', 'htp');
    },
  },
  {
    rule: 'extra',
    what: 'words that are not in the report',
    page: 2,
    message: '“多出的话。”是报告中没有的，或次序不对',
    spoil: (report) => {
      const { lines } = pageOf(report, 1);
      const line = structuredClone(found(lines[0]));
      line.runs = [{ ...firstRun(line), text: '多出的话。', element: { kind: 'paragraph' } }];
      lines.unshift(line);
    },
  },
  {
    rule: 'bookmark',
    what: 'a heading without its bookmark',
    message: '没有书签',
    spoil: (report) => {
      report.bookmarks.splice(1, 1);
    },
  },
  {
    rule: 'bookmark',
    what: 'a bookmark without its heading',
    message: '书签“无此标题”没有指向它的标题',
    spoil: (report) => {
      report.bookmarks.push({ ...found(report.bookmarks.at(-1)), title: '无此标题' });
    },
  },
  {
    rule: 'bookmark',
    what: 'a bookmark at another level',
    message: '的层级与标题不同',
    spoil: (report) => {
      found(report.bookmarks.find(({ level }) => level === 2)).level = 1;
    },
  },
  {
    rule: 'link',
    what: 'an address that leads nowhere',
    message: '没有链接',
    spoil: (report) => {
      found(report.pages.find(({ links }) => links.length > 0)).links.length = 0;
    },
  },
  {
    rule: 'link',
    what: 'an address that leads elsewhere',
    message: '与所链接的 https://elsewhere.example.edu.cn/ 不同',
    spoil: (report) => {
      found(found(report.pages.find(({ links }) => links.length > 0)).links[0]).url =
        'https://elsewhere.example.edu.cn/';
    },
  },
  {
    rule: 'link',
    what: 'a link beside its words',
    message: '下没有文字',
    spoil: (report) => {
      found(found(report.pages.find(({ links }) => links.length > 0)).links[0]).y -= 400;
    },
  },
  {
    rule: 'tags',
    what: 'text that is said to be none',
    page: 2,
    message: '标为非正文，朗读时会漏掉',
    spoil: (report) => {
      for (const run of fullLine(pageOf(report, 1)).runs) run.element = undefined;
    },
  },
  {
    rule: 'order',
    what: 'lines heard in another order',
    page: 2,
    message: '的朗读次序与版面不同',
    spoil: (report) => {
      const { lines } = pageOf(report, 1);
      const at = lines.indexOf(fullLine(pageOf(report, 1)));
      const line = found(lines[at]);
      lines.splice(at, 1);
      lines.splice(at - 1, 0, line);
      if (topOf(above(pageOf(report, 1), found(lines[at]))) < topOf(lines[at])) throw new Error('nothing has changed');
    },
  },
  {
    rule: 'heading',
    what: 'a heading that is heard as a paragraph',
    message: '没有标记为标题',
    spoil: (report) => {
      const line = headingLine(report);
      for (const run of line.runs) run.element = { kind: 'paragraph' };
    },
  },
  {
    rule: 'heading',
    what: 'a heading in the body’s type',
    message: '用了正文的字体',
    spoil: (report) => {
      for (const run of headingLine(report).runs) run.role = 'body';
    },
  },
  {
    rule: 'heading',
    what: 'a heading one level too deep',
    message: '级，序号是1级的',
    spoil: (report) => {
      const element = headingLine(report).runs[0]?.element;
      if (element?.kind === 'heading') element.level = 2;
    },
  },
];

function rowOf(element: ContentElement | undefined): ContentElement | undefined {
  if (!element || element.kind === 'row') return element;
  return rowOf(element.parent);
}

const headingLine = (report: Parameters<NonNullable<Broken['spoil']>>[0]) =>
  found(
    report.pages
      .flatMap(({ lines }) => lines)
      .find((line) => /^二、/.test(textOf(line)) && line.runs[0]?.role === 'heading1'),
  );
