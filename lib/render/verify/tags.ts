import type { Layout } from './layout';
import type { Fault } from './printed';

const isArtifact = ({ tag }: { tag: string }): boolean => tag === 'Artifact';

/** All text is tagged, page numbers are marked as no text: what is heard is what is read. */
export function tagFaults({ pages }: Layout): Fault[] {
  return pages.flatMap(({ lines, tables, folio }, i): Fault[] => {
    const cells = tables.flatMap(({ columns }) => columns.flatMap(({ head, body }) => [...head, ...body]));
    const untagged = [...lines, ...cells].filter(({ glyphs }) => glyphs.some((g) => g.tag === '' || isArtifact(g)));
    const heard = folio.some(({ glyphs }) => !glyphs.every(isArtifact));
    return [
      ...untagged.map(({ text }) => ({ rule: 'tags', page: i + 1, message: `“${text}”没有标记，朗读时会漏掉` })),
      ...(heard ? [{ rule: 'tags', page: i + 1, message: '页码没有标为非正文' }] : []),
    ];
  });
}
