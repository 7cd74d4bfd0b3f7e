import { readFileSync, statSync } from 'node:fs';
import { create, type Font, type FontCollection } from 'fontkit';

const opened = new Map<string, Font>();
const COLLECTION_FACE = /SC$|GB|SimSun|Song|Hei|Kai|Fang/i;

/**
 * Opens a font file; the same unchanged file is opened once. Of a collection the simplified Chinese face is taken.
 * @throws when the file is no font or cannot be read
 */
export function openFont(path: string): { font: Font; key: string } {
  const { size, mtimeMs } = statSync(path);
  const key = `${path}:${size}:${mtimeMs}`;
  let font = opened.get(key);
  if (!font) {
    const file = create(readFileSync(path));
    font = isCollection(file) ? simplifiedFace(file) : file;
    opened.set(key, font);
  }
  return { font, key };
}

const isCollection = (file: Font | FontCollection): file is FontCollection => 'fonts' in file;

function simplifiedFace(collection: FontCollection): Font {
  const faces = collection.fonts;
  const face = faces.find(({ familyName }) => COLLECTION_FACE.test(familyName)) ?? faces[0];
  if (!face) throw new Error('an empty font collection');
  return face;
}
