import type { PrintedElement, PrintedFile, PrintedGlyph, PrintedStretch } from './printed';

/** A paragraph, heading, caption, cell or part of a list's item, with its characters in the order they are heard. */
export type TaggedBlock = {
  element: PrintedElement;
  glyphs: { glyph: PrintedGlyph; page: number }[];
  /** The row and the table it is in. */
  row?: PrintedElement;
  table?: PrintedElement;
};

export type Tagged = {
  /** In the order they are heard. */
  blocks: TaggedBlock[];
  blockOf: ReadonlyMap<PrintedGlyph, TaggedBlock>;
  /** How often each stretch of a page's contents is heard, by page and number. */
  heard: ReadonlyMap<string, number>;
  /** Stretches that the tree of parents does not give to their element. */
  unlisted: PrintedStretch[];
};

const INLINE = ['Link', 'Span', 'Reference', 'Quote', 'Em', 'Strong'];
const isCell = ({ type }: PrintedElement): boolean => type === 'TH' || type === 'TD';
export const keyOf = (page: number, mark: number | undefined): string => `${page} ${mark}`;
export const textOfBlock = ({ glyphs }: TaggedBlock): string => glyphs.map(({ glyph }) => glyph.text).join('');
/** 1 to 4 of a heading, 0 of everything else. */
export const levelOf = (block: TaggedBlock | undefined): number =>
  Number(/^H([1-6])$/.exec(block?.element.type ?? '')?.[1] ?? 0);

/** The tree of a file as the blocks that are heard, with the characters the pages' contents give to them. */
export function taggedOf({ pages, elements }: PrintedFile): Tagged {
  const stretches = new Map<string, PrintedGlyph[]>();
  pages.forEach(({ glyphs }, page) => {
    for (const glyph of glyphs) {
      if (glyph.mark === undefined) continue;
      const key = keyOf(page, glyph.mark);
      const known = stretches.get(key);
      if (known) known.push(glyph);
      else stretches.set(key, [glyph]);
    }
  });
  const blocks: TaggedBlock[] = [];
  const [blockOf, heard, unlisted] = [
    new Map<PrintedGlyph, TaggedBlock>(),
    new Map<string, number>(),
    [] as PrintedStretch[],
  ];

  const visit = (
    element: PrintedElement,
    around: Omit<TaggedBlock, 'element' | 'glyphs'>,
    outer?: TaggedBlock,
  ): void => {
    const place = {
      table: element.type === 'Table' ? element : around.table,
      row: element.type === 'TR' ? element : around.row,
    };
    const inside = outer && (INLINE.includes(element.type) || isCell(outer.element));
    const block: TaggedBlock = inside ? outer : { element, glyphs: [], ...place };
    if (!inside) blocks.push(block);
    for (const kid of element.kids) {
      if ('type' in kid) visit(kid, place, block);
      else hear(kid, block);
    }
  };
  const hear = (stretch: PrintedStretch, block: TaggedBlock): void => {
    const key = keyOf(stretch.page, stretch.mark);
    heard.set(key, (heard.get(key) ?? 0) + 1);
    if (!stretch.listed) unlisted.push(stretch);
    for (const glyph of stretches.get(key) ?? []) {
      block.glyphs.push({ glyph, page: stretch.page });
      blockOf.set(glyph, block);
    }
  };
  for (const element of elements) visit(element, {});
  return {
    blocks: blocks.filter(({ element, glyphs }) => glyphs.length > 0 || isCell(element)),
    blockOf,
    heard,
    unlisted,
  };
}
