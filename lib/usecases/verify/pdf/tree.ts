import type { PrintedElement, PrintedStretch } from '@/lib/render/verify';
import type { PdfObjects } from './objects';
import { isDict, type PdfDict, type PdfValue, textOf } from './syntax';

export type Tree = {
  elements: PrintedElement[] /** Annotations that belong to an element. */;
  annotations: Set<PdfDict>;
};

/** Reads the tree of what is heard (ISO 32000-1 14.7) with the stretches of the pages' contents in it. */
export function readTree(objects: PdfObjects, root: PdfDict, pages: readonly PdfDict[]): Tree {
  const top = objects.dict(root.get('StructTreeRoot'));
  const roles = objects.dict(top.get('RoleMap'));
  const owners = readParents(objects, objects.dict(top.get('ParentTree')));
  const [seen, annotations] = [new Set<PdfDict>(), new Set<PdfDict>()];

  const stretch = (mark: number, page: PdfDict, owner: PdfDict): PrintedStretch => {
    const listed = owners.get(page.get('StructParents'))?.[mark] === owner;
    return { page: pages.indexOf(page), mark, listed };
  };
  const kidsOf = (element: PdfDict, page: PdfDict): PrintedElement['kids'] => {
    const kids = objects.follow(element.get('K'));
    return (Array.isArray(kids) ? kids : [kids ?? null]).flatMap((kid) => kidOf(objects.follow(kid), element, page));
  };
  const kidOf = (kid: PdfValue | undefined, owner: PdfDict, page: PdfDict): PrintedElement['kids'] => {
    if (typeof kid === 'number') return [stretch(kid, page, owner)];
    if (!isDict(kid)) return [];
    const type = textOf(kid.get('Type'));
    const own = kid.has('Pg') ? objects.dict(kid.get('Pg')) : page;
    const mark = kid.get('MCID');
    if (type === 'MCR') return typeof mark === 'number' ? [stretch(mark, own, owner)] : [];
    if (type === 'OBJR') {
      annotations.add(objects.dict(kid.get('Obj')));
      return [];
    }
    // An element that stands twice, or inside itself, is heard once.
    if (seen.has(kid)) return [];
    seen.add(kid);
    return [{ ...attributesOf(objects, kid, roles), kids: kidsOf(kid, own) }];
  };
  const elements = kidsOf(top, new Map()).filter((kid) => 'type' in kid);
  return { elements, annotations };
}

function attributesOf(objects: PdfObjects, element: PdfDict, roles: PdfDict): Omit<PrintedElement, 'kids'> {
  const own = textOf(element.get('S'));
  const given = objects.follow(element.get('A'));
  const attributes = (Array.isArray(given) ? given : [given ?? null]).map((value) => objects.dict(value));
  const attribute = (key: string) => attributes.map((dict) => dict.get(key)).find((value) => value !== undefined);
  const span = (key: string): number => {
    const value = attribute(key);
    return typeof value === 'number' ? value : 1;
  };
  return {
    type: textOf(roles.get(own)) || own,
    scope: textOf(attribute('Scope')),
    rowSpan: span('RowSpan'),
    columnSpan: span('ColSpan'),
  };
}

/** The tree of parents (14.7.4.4): for each page's number, the owners of its stretches in order. */
function readParents(objects: PdfObjects, node: PdfDict, depth = 0): Map<PdfValue | undefined, PdfDict[]> {
  const found = new Map<PdfValue | undefined, PdfDict[]>();
  const numbers = objects.list(node.get('Nums'));
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    found.set(
      numbers[i],
      objects.list(numbers[i + 1]).map((owner) => objects.dict(owner)),
    );
  }
  if (depth > 20) return found;
  for (const kid of objects.list(node.get('Kids'))) {
    for (const [key, owners] of readParents(objects, objects.dict(kid), depth + 1)) found.set(key, owners);
  }
  return found;
}
