/** The little of a DOM node that reading pasted HTML needs. */
export type HtmlNode = {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<HtmlNode>;
};

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'IMG',
  'SVG',
  'OBJECT',
  'IFRAME',
  'TEMPLATE',
]);
const BLOCKS = new Set(
  'P DIV LI UL OL TR TABLE TBODY THEAD TFOOT H1 H2 H3 H4 H5 H6 BLOCKQUOTE SECTION ARTICLE HEADER FOOTER PRE DL DT DD FIGURE FIGCAPTION'.split(
    ' ',
  ),
);

/**
 * The text of pasted HTML, one line a paragraph; formats, pictures and scripts are left behind.
 * A table row is one line with its cells apart by tabs; entries of a numbered list get their number.
 */
export function htmlLines(root: HtmlNode): string[] {
  const lines: string[] = [''];
  const add = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const breakLine = () => {
    if (lines[lines.length - 1] !== '') lines.push('');
  };
  const visit = (node: HtmlNode, prefix = '') => {
    if (node.nodeType === TEXT_NODE) return add((node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' '));
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name) || (node.nodeType !== ELEMENT_NODE && node.childNodes.length === 0)) return;
    if (name === 'BR') return breakLine();
    if (name === 'TR') {
      breakLine();
      add(rowText(node));
      return breakLine();
    }
    const block = BLOCKS.has(name);
    if (block) breakLine();
    add(prefix);
    let number = 0;
    for (const child of Array.from(node.childNodes)) {
      const entry = name === 'OL' && child.nodeName.toUpperCase() === 'LI';
      if (entry) number += 1;
      visit(child, entry ? `${number}.` : '');
    }
    if (block) breakLine();
  };
  visit(root);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

const isCell = (node: HtmlNode) => /^T[DH]$/i.test(node.nodeName);

const rowText = (row: HtmlNode): string =>
  Array.from(row.childNodes)
    .filter(isCell)
    .map((cell) =>
      Array.from(cell.childNodes)
        .flatMap((child) => htmlLines(child))
        .join(' '),
    )
    .join('\t');
