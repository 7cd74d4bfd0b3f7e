import type { ContentElement, Rule } from '@/lib/typeset';
import { number } from './file/values';
import type { EncodedFace } from './font/document-fonts';
import type { DrawableFace } from './font/face';
import type { Piece } from './pieces';
import type { Sheet } from './sheet';
import type { Structure } from './structure';

/** What the pages' contents refer to by name. */
export const DRAFT_MARK = 'Draft';

export type Marking = {
  faces: ReadonlyMap<DrawableFace, EncodedFace>;
  tags: Structure;
  /** Is filled with the owners of the marked stretches. */
  marks: number[];
  draft: boolean;
};

type ArtifactType = 'Pagination' | 'Layout';
const artifact = (type: ArtifactType, contents: string): string =>
  contents === '' ? '' : `/Artifact<</Type/${type}>>BDC\n${contents}EMC\n`;

/** The operators of a page (ISO 32000-1 8 and 9) with marks around what belongs together (14.6). */
export function pageContents(
  { id, width, height, page, pieces }: Sheet,
  { faces, tags, marks, draft }: Marking,
): string {
  const text = textWriter(faces, height);
  const middle = `q 1 0 0 1 ${number(width / 2)} ${number(height / 2)} cm`;
  const written = stretches(pieces.text).map(([element, stretch]) => {
    const contents = text(stretch);
    if (!element) return artifact('Pagination', contents);
    if (contents === '') {
      tags.hold(element);
      return '';
    }
    const { tag, mark } = tags.mark(element, id, marks);
    return `/${tag}<</MCID ${mark}>>BDC\n${contents}EMC\n`;
  });
  return [
    artifact('Pagination', draft ? `${middle} /${DRAFT_MARK} Do Q\n` : ''),
    artifact('Layout', page.rules.map((rule) => ruleOperators(rule, height)).join('')),
    'BT\n',
    ...written,
    artifact('Layout', text(pieces.rowGaps)),
    artifact('Pagination', text(pieces.folio)),
    'ET',
  ].join('');
}

const ruleOperators = ({ x1, y1, x2, y2, thickness }: Rule, height: number): string =>
  `${number(thickness)} w ${place(x1, y1, height)} m ${place(x2, y2, height)} l S\n`;

/** A place in the page's own coordinates, which begin at its foot. */
const place = (x: number, y: number, height: number): string => `${number(x)} ${number(height - y)}`;

/** Neighbouring pieces of one element. */
function stretches(pieces: readonly Piece[]): [element: ContentElement | undefined, pieces: Piece[]][] {
  const found: [ContentElement | undefined, Piece[]][] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && last[0] === piece.element) last[1].push(piece);
    else found.push([piece.element, [piece]]);
  }
  return found;
}

/** Writes pieces of a page one after the other; what stays as it was is not said again. */
function textWriter(faces: ReadonlyMap<DrawableFace, EncodedFace>, height: number) {
  const state = { font: '', spacing: '0', stretch: '100' };
  const change = (key: 'font' | 'spacing' | 'stretch', value: string, operator: string): string => {
    if (state[key] === value) return '';
    state[key] = value;
    return `${value} ${operator} `;
  };
  return (pieces: readonly Piece[]): string => {
    let operators = '';
    for (const { face, codePoints, x, y, size, spacing, stretch, turned } of pieces) {
      const encoded = faces.get(face);
      if (!encoded || codePoints.length === 0) continue;
      operators +=
        change('font', `/${encoded.name} ${number(size)}`, 'Tf') +
        change('spacing', number(spacing), 'Tc') +
        change('stretch', number(stretch), 'Tz');
      let codes = '';
      for (const codePoint of codePoints) codes += encoded.code(codePoint);
      operators += `${turned ? '0 -1 1 0' : '1 0 0 1'} ${place(x, y, height)} Tm<${codes}>Tj\n`;
    }
    return operators;
  };
}
