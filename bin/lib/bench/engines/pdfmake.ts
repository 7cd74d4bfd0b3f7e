import pdfmake from 'pdfmake';
import { reportBlocks } from '@/lib/render/document';
import type { ReportContent } from '@/lib/report';
import { AREA, type Block, type Cell, GRID, PAGE, SIZE, type TableBlock, type TextRun } from '@/lib/typeset';
import type { Engine } from './engine';
import { roleFonts } from './fonts';
import { upright } from './tables';

const INDENT = 2 * SIZE.three;
const CELL = { inset: 2, lineHeight: 1.4 } as const;

const runs = (all: readonly TextRun[]) =>
  all.map(({ role, text, link }) => ({ text, font: role, ...(link ? { link } : {}) }));

/** @param line height of the body font's own line in em, of which pdfmake wants multiples */
function node(block: Block, line: number): object[] {
  const lineHeight = GRID.pitch / SIZE.three / line;
  const plain = (text: string, more: object = {}) => ({ text, lineHeight, ...more });
  switch (block.kind) {
    case 'title':
      return [plain(block.lines.join('\n'), { font: 'title', fontSize: SIZE.two, alignment: 'center' })];
    case 'addressee':
      return [plain(block.text)];
    case 'heading':
      return [{ text: runs(block.runs), lineHeight, leadingIndent: INDENT, headlineLevel: 1, outline: true }];
    case 'paragraph':
      return [{ text: runs(block.runs), lineHeight, leadingIndent: INDENT, alignment: 'justify' }];
    case 'table':
      return [...(block.title === '' ? [] : [plain(block.title, { font: 'heading1' })]), table(upright(block), line)];
    case 'attachment-note':
      return [plain(`附件：${block.titles.join('\n')}`, { leadingIndent: INDENT })];
    case 'signature':
      return [plain(`${block.school}\n${block.date}`, { alignment: 'right', margin: [0, 2 * GRID.pitch, INDENT, 0] })];
    case 'attachment':
      return [
        plain(block.label, { font: 'heading1', pageBreak: 'before' }),
        plain(block.title, { font: 'title', fontSize: SIZE.two, alignment: 'center' }),
      ];
  }
}

function table({ columns, head, rows }: TableBlock, line: number): object {
  const cell = ({ paragraphs, align, indent = 0 }: Cell, column: number) => ({
    stack: paragraphs.map((paragraph) => ({ text: runs(paragraph) })),
    alignment: align ?? columns[column]?.align ?? 'left',
    margin: [indent * SIZE.five, 0, 0, 0],
  });
  return {
    fontSize: SIZE.five,
    lineHeight: CELL.lineHeight / line,
    layout: 'report',
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width - 2 * CELL.inset - 0.5),
      body: [head, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(cell)),
    },
  };
}

/** pdfmake with its own line breaking, which knows Chinese by UAX #14. */
export function engine(): Engine {
  const fonts = roleFonts();
  pdfmake.setFonts(
    Object.fromEntries(
      Object.entries(fonts).map(([role, { path }]) => [role, { normal: path, bold: path, italics: path }]),
    ),
  );
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.addTableLayouts({
    report: {
      paddingLeft: () => CELL.inset,
      paddingRight: () => CELL.inset,
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
    },
  });
  return { pdf: (content: ReportContent) => pdfmake.createPdf(definition(content, fonts.body.line)).getBuffer() };
}

const definition = (content: ReportContent, line: number) => ({
  pageSize: 'A4',
  pageMargins: [AREA.left, AREA.top, PAGE.width - AREA.right, PAGE.height - AREA.bottom],
  info: { title: content.preface.title.join(''), author: content.signature.school },
  defaultStyle: { font: 'body', fontSize: SIZE.three },
  content: reportBlocks(content).flatMap((block) => node(block, line)),
  footer: (page: number) => ({
    text: `— ${page} —`,
    fontSize: SIZE.four,
    alignment: page % 2 === 1 ? 'right' : 'left',
    margin: [AREA.left, 0, PAGE.width - AREA.right, 0],
  }),
});
