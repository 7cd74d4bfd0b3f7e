import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import type { ContentElement, LinkArea } from '@/lib/typeset';
import { text } from './text';

/** The tree of what is heard, written beside the pages (ISO 32000-1 14.7). */
export type Structure = {
  /** Writes contents that belong to an element. */
  element(element: ContentElement, operators: string): void;
  /** Writes what is no part of the text. */
  artifact(type: 'Pagination' | 'Layout', write: () => void): void;
  /** Writes a link's area and gives it to its element. */
  link(link: LinkArea): void;
  /** Nothing more is written on this page. */
  endPage(): void;
  /** Ends the tree. */
  end(): void;
};

/**
 * Title is no type of PDF 1.7; it stands for a paragraph, so that the headings begin with 一、 as H1 and no level is
 * left out (ISO 14289-1 7.4.2), and are those of the outline.
 */
const ROLES = { Title: 'P' };

type Attributes = Record<string, string | number>;

function typeOf(element: ContentElement): { type: string; attributes?: Attributes } {
  switch (element.kind) {
    case 'title':
      return { type: 'Title' };
    case 'heading':
      return { type: `H${element.level}` };
    case 'paragraph':
      return { type: 'P' };
    case 'list':
      return { type: 'L', attributes: { O: 'List', ListNumbering: 'Decimal' } };
    case 'item':
      return { type: 'LI' };
    case 'label':
      return { type: 'Lbl' };
    case 'item-body':
      return { type: 'LBody' };
    case 'table':
      return { type: 'Table' };
    case 'caption':
      return { type: 'Caption' };
    case 'row':
      return { type: 'TR' };
    case 'cell': {
      const { head, rowSpan, columnSpan } = element;
      const attributes: Attributes = {
        O: 'Table',
        ...(head && { Scope: 'Column' }),
        ...(rowSpan > 1 && { RowSpan: rowSpan }),
        ...(columnSpan > 1 && { ColSpan: columnSpan }),
      };
      return { type: head ? 'TH' : 'TD', ...(Object.keys(attributes).length > 1 && { attributes }) };
    }
    case 'link':
      return { type: 'Link' };
  }
}

export function structure(document: PDFDocument): Structure {
  const root = document.struct('Document');
  document.getStructTreeRoot().data.RoleMap = ROLES;
  document.addStructure(root);
  const elements = new Map<ContentElement, StructureElement>();
  /** Links of the page at hand. pdfkit gives a link's area the page on which its element ends. */
  const links = new Map<ContentElement, StructureElement>();

  const made = (element: ContentElement, known: Map<ContentElement, StructureElement>): StructureElement => {
    const { type, attributes } = typeOf(element);
    const structureElement = document.struct(type);
    if (attributes) structureElement.dictionary.data.A = attributes;
    known.set(element, structureElement);
    (element.parent ? structureOf(element.parent) : root).add(structureElement);
    return structureElement;
  };
  const structureOf = (element: ContentElement): StructureElement => {
    const known = element.kind === 'link' ? links : elements;
    return known.get(element) ?? made(element, known);
  };

  return {
    element: (element, operators) => {
      const owner = structureOf(element);
      if (operators === '') return;
      owner.add(document.markStructureContent(typeOf(element).type));
      document.addContent(operators);
      document.endMarkedContent();
    },
    artifact: (type, write) => {
      document.markContent('Artifact', { type });
      write();
      document.endMarkedContent();
    },
    link: ({ x, y, width, height, url, element }) => {
      // What is heard of the area is its address.
      const options = { Contents: text(url), ...(element && { structParent: structureOf(element) }) };
      document.link(x, y, width, height, url, options);
    },
    endPage: () => {
      for (const link of links.values()) link.end();
      links.clear();
    },
    end: () => root.end(),
  };
}
