import type { ContentElement } from '@/lib/typeset';
import type { PdfFile } from './file/pdf-file';
import { ref } from './file/values';

/** What a page's contents or an annotation is given to. */
type Owner = { id: number; type: string; attributes: string; parent: number; page: number; kids: string[] };

/** The tree of what is heard, written beside the pages (ISO 32000-1 14.7). */
export type Structure = {
  /** Gives an element its place in the tree, also without contents: a cell that is blank. */
  hold(element: ContentElement): void;
  /** The number of the next stretch of a page's contents, which belongs to an element. @param page number of its object */
  mark(element: ContentElement, page: number, marks: number[]): { tag: string; mark: number };
  /** Gives an annotation to an element. @returns its number in the tree of parents */
  annotate(element: ContentElement, page: number, annotation: number): number;
  /** Gives a page its number in the tree of parents. */
  page(marks: readonly number[]): number;
  /** Writes the tree. @returns the number of its root */
  end(): number;
};

/**
 * Title is no type of PDF 1.7; it stands for a paragraph, so that the headings begin with 一、 as H1 and no level is
 * left out (ISO 14289-1 7.4.2), and are those of the outline.
 */
const TITLE_AS = '/RoleMap<</Title/P>>';

function typeOf(element: ContentElement): { type: string; attributes: string } {
  const plain = (type: string, attributes = '') => ({ type, attributes });
  switch (element.kind) {
    case 'title':
      return plain('Title');
    case 'heading':
      return plain(`H${element.level}`);
    case 'paragraph':
      return plain('P');
    case 'list':
      return plain('L', '/A<</O/List/ListNumbering/Decimal>>');
    case 'item':
      return plain('LI');
    case 'label':
      return plain('Lbl');
    case 'item-body':
      return plain('LBody');
    case 'table':
      return plain('Table');
    case 'caption':
      return plain('Caption');
    case 'row':
      return plain('TR');
    case 'cell': {
      const { head, rowSpan, columnSpan } = element;
      const spans = `${rowSpan > 1 ? `/RowSpan ${rowSpan}` : ''}${columnSpan > 1 ? `/ColSpan ${columnSpan}` : ''}`;
      const said = `${head ? '/Scope/Column' : ''}${spans}`;
      return plain(head ? 'TH' : 'TD', said === '' ? '' : `/A<</O/Table${said}>>`);
    }
    case 'link':
      return plain('Link');
  }
}

export function structure(file: PdfFile): Structure {
  const root = file.reserve();
  const document: Owner = { id: file.reserve(), type: 'Document', attributes: '', parent: root, page: 0, kids: [] };
  const owners = new Map<ContentElement, Owner>();
  const parents: string[] = [];

  const ownerOf = (element: ContentElement): Owner => {
    const known = owners.get(element);
    if (known) return known;
    const parent = element.parent ? ownerOf(element.parent) : document;
    const owner: Owner = { id: file.reserve(), ...typeOf(element), parent: parent.id, page: 0, kids: [] };
    parent.kids.push(ref(owner.id));
    owners.set(element, owner);
    return owner;
  };

  return {
    hold: ownerOf,
    mark: (element, page, marks) => {
      const owner = ownerOf(element);
      if (owner.page === 0) owner.page = page;
      const mark = marks.push(owner.id) - 1;
      owner.kids.push(owner.page === page ? String(mark) : `<</Type/MCR/Pg ${ref(page)}/MCID ${mark}>>`);
      return { tag: owner.type, mark };
    },
    annotate: (element, page, annotation) => {
      const owner = ownerOf(element);
      owner.kids.push(`<</Type/OBJR/Pg ${ref(page)}/Obj ${ref(annotation)}>>`);
      return parents.push(ref(owner.id)) - 1;
    },
    page: (marks) => parents.push(`[${marks.map(ref).join(' ')}]`) - 1,
    end: () => {
      for (const { id, type, attributes, parent, page, kids } of [document, ...owners.values()]) {
        const at = page === 0 ? '' : `/Pg ${ref(page)}`;
        file.put(`<</Type/StructElem/S/${type}/P ${ref(parent)}${at}${attributes}/K[${kids.join(' ')}]>>`, id);
      }
      const tree = file.put(`<</Nums[${parents.map((parent, i) => `${i} ${parent}`).join(' ')}]>>`);
      const entries = `/K ${ref(document.id)}/ParentTree ${ref(tree)}/ParentTreeNextKey ${parents.length}${TITLE_AS}`;
      return file.put(`<</Type/StructTreeRoot${entries}>>`, root);
    },
  };
}
