import { existsSync, readFileSync, statSync } from 'node:fs';
import { create, type Font, type FontCollection } from 'fontkit';

const opened = new Map<string, { font: Font; key: string }>();
const COLLECTION_FACE = /SC$|GB|SimSun|Song|Hei|Kai|Fang/i;

/**
 * Opens a font file; the same unchanged file is opened once. Of a collection the simplified Chinese face is taken.
 * @throws when the file is no font or cannot be read
 */
export function openFont(path: string): { font: Font; key: string } {
  const { size, mtimeMs } = statSync(path);
  const key = `${path}:${size}:${mtimeMs}`;
  const known = opened.get(path);
  if (known?.key === key) return known;
  forgetDeleted();
  const made = { font: parseFont(readFileSync(path)), key };
  opened.set(path, made);
  return made;
}

/** A font file is held in memory while it is open: up to 40 MB. */
function forgetDeleted(): void {
  for (const path of opened.keys()) if (!existsSync(path)) opened.delete(path);
}

/**
 * The font in a file's bytes; of a collection the simplified Chinese face.
 * @throws when they are no font
 */
export function parseFont(bytes: Buffer): Font {
  const file = create(bytes);
  return isCollection(file) ? simplifiedFace(file) : file;
}

const isCollection = (file: Font | FontCollection): file is FontCollection => 'fonts' in file;

function simplifiedFace(collection: FontCollection): Font {
  const faces = collection.fonts;
  const face = faces.find(({ familyName }) => COLLECTION_FACE.test(familyName)) ?? faces[0];
  if (!face) throw new Error('an empty font collection');
  return face;
}
