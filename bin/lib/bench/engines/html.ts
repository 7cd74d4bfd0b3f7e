import { pathToFileURL } from 'node:url';
import { reportBlocks } from '@/lib/render/document';
import type { ReportContent } from '@/lib/report';
import type { Block, Cell, TableBlock, TextRun } from '@/lib/typeset';
import { type RoleFont, roleFonts } from './fonts';
import { spannedRows, upright } from './tables';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

const STYLE = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt body; padding-right: 14pt; vertical-align: top; padding-top: 7mm } }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt body; padding-left: 14pt; vertical-align: top; padding-top: 7mm } }
body { margin: 0; font: 15.75pt/29.53pt body; text-align: justify; text-autospace: normal }
p, h1, h2, h3, h4 { margin: 0; font-weight: 400; font-size: 15.75pt; text-indent: 2em; orphans: 2; widows: 2 }
h2, h3, h4 { break-after: avoid }
h1 { font: 22pt/1.4 title; text-align: center; text-indent: 0; margin-bottom: 29.53pt }
.plain { text-indent: 0 } .right { text-align: right; margin: 59pt 2em 0 }
table { border-collapse: collapse; table-layout: fixed; font-size: 10.5pt; line-height: 1.4; text-align: left }
thead { display: table-header-group } tr { break-inside: avoid }
td, th { border: 0.5pt solid; padding: 3pt 2pt; font-weight: 400; text-indent: 0; overflow-wrap: anywhere }
a { color: inherit; text-decoration: none }
`;

const face = ([role, { path }]: [string, RoleFont]) =>
  `@font-face { font-family: ${role}; src: url("${pathToFileURL(path)}") }`;

const runs = (all: readonly TextRun[]): string =>
  all
    .map(({ role, text, link }) => {
      const words = `<span style="font-family:${role}">${escaped(text)}</span>`;
      return link ? `<a href="${escaped(link)}">${words}</a>` : words;
    })
    .join('');

function cell(tag: string, { paragraphs, align, indent = 0 }: Cell, usual = 'left', span = 1): string {
  const style = `text-align:${align ?? usual};padding-left:calc(2pt + ${indent}em)`;
  return `<${tag} rowspan="${span}" style="${style}">${paragraphs.map(runs).join('<br>')}</${tag}>`;
}

function table(block: TableBlock): string {
  const columns = block.columns.map(({ width }) => `<col style="width:${width}pt">`).join('');
  const head = block.head.map((c) => cell('th', c, 'center')).join('');
  const rows = spannedRows(block).map(
    (row) => `<tr>${row.map((c) => cell('td', c.cell, block.columns[c.column]?.align, c.span)).join('')}</tr>`,
  );
  return `<table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function html(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${block.lines.map(escaped).join('<br>')}</h1>`;
    case 'addressee':
      return `<p class="plain">${escaped(block.text)}</p>`;
    case 'heading': {
      const level = (block.bookmark?.level ?? 1) + 1;
      return `<h${level}>${runs(block.runs)}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${runs(block.runs)}</p>`;
    case 'table':
      return `${block.title === '' ? '' : `<p class="plain" style="font-family:heading1">${escaped(block.title)}</p>`}${table(upright(block))}`;
    case 'attachment-note':
      return `<p>附件：${block.titles.map(escaped).join('<br>')}</p>`;
    case 'signature':
      return `<p class="right">${escaped(block.school)}<br>${escaped(block.date)}</p>`;
    case 'attachment':
      return `<p class="plain" style="break-before:page">${escaped(block.label)}</p><h1>${escaped(block.title)}</h1>`;
  }
}

/** A page of the report with the sizes of GB/T 9704-2012 for a browser to print. */
export function reportPage(content: ReportContent): string {
  const style = Object.entries(roleFonts()).map(face).join('\n') + STYLE;
  const title = escaped(content.preface.title.join(''));
  const body = reportBlocks(content).map(html).join('\n');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><style>${style}</style>${body}</html>`;
}
