import { isSameText, type LineGroup } from './page-structure';
import type { Painter } from './painter';

/** The parts of pdfkit's document and structure elements that tags are written with. */
type Content = object;
type Element = { document: TaggedDocument; add(child: Element | Content): Element; end(): void };
type TaggedDocument = {
  struct(type: string, options?: { scope: 'Column' }): Element;
  addStructure(element: Element): void;
  markStructureContent(type: string): Content;
  markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): void;
  endMarkedContent(): void;
  getMarkInfoDictionary(): { data: { Marked?: boolean } };
};

/** Writes the tags of one file, page after page. */
export type Structure = {
  /** Draws lines as a part of the element they belong to. */
  group(painter: Painter, page: number, group: LineGroup, draw: () => void): void;
  /** Draws what is no part of the text. */
  artifact(painter: Painter, type: 'Pagination' | 'Layout', draw: () => void): void;
  /** Ends the tree: nothing is drawn afterwards. */
  end(): void;
};

type Row = { page: number; table: number; row: number; tableElement: Element; rowElement: Element };
type Text = { tag: string; element: Element; group: LineGroup };

export function structure(): Structure {
  let root: Element | undefined;
  let row: Row | undefined;
  let text: Text | undefined;
  const opened = (painter: Painter): Element => {
    root ??= openTree(painter);
    return root;
  };

  const textElement = (parent: Element, group: LineGroup, tag: string): Element => {
    const goesOn = text && text.tag === tag && tag === 'P' && isSameText(text.group.lines[0], group.lines[0]);
    if (text && goesOn) return text.element;
    const element = parent.document.struct(tag);
    parent.add(element);
    text = { tag, element, group };
    return element;
  };

  const cellElement = (parent: Element, page: number, table: number, index: number): Element => {
    const { document } = parent;
    if (row?.page !== page || row.table !== table) {
      const tableElement = document.struct('Table');
      parent.add(tableElement);
      row = { page, table, row: -1, tableElement, rowElement: tableElement };
    }
    if (row.row !== index) {
      const rowElement = document.struct('TR');
      row.tableElement.add(rowElement);
      row = { ...row, row: index, rowElement };
    }
    const cell = index === 0 ? document.struct('TH', { scope: 'Column' }) : document.struct('TD');
    row.rowElement.add(cell);
    return cell;
  };

  return {
    group: (painter, page, group, draw) => {
      const parent = opened(painter);
      const { role } = group;
      const tag = role.kind === 'text' ? role.tag : role.row === 0 ? 'TH' : 'TD';
      const element =
        role.kind === 'text' ? textElement(parent, group, tag) : cellElement(parent, page, role.table, role.row);
      if (role.kind === 'cell') text = undefined;
      element.add(parent.document.markStructureContent(tag));
      draw();
      parent.document.endMarkedContent();
    },
    artifact: (painter, type, draw) => {
      const { document } = opened(painter);
      document.markContent('Artifact', { type });
      draw();
      document.endMarkedContent();
    },
    end: () => root?.end(),
  };
}

/**
 * The painter does not show the document it draws on; pdfkit hands it over with the element of a text that names its
 * parent. That element has to hang in the tree, or the file never ends.
 */
function openTree(painter: Painter): Element {
  const found: Element[] = [];
  const structParent = { add: (element: Element) => found.push(element) };
  painter.text('', 0, 0, {
    lineBreak: false,
    baseline: 'alphabetic',
    characterSpacing: 0,
    structType: 'NonStruct',
    structParent,
  });
  const [first] = found;
  if (!first) throw new Error('pdfkit made no structure element');
  const { document } = first;
  document.endMarkedContent();
  document.getMarkInfoDictionary().data.Marked = true;
  const root = document.struct('Document');
  document.addStructure(root);
  return root.add(first);
}
