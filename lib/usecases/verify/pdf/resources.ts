import type { Resources } from './contents';
import { type ReadFont, readFont } from './fonts';
import { matrixOf } from './matrix';
import type { PdfObjects } from './objects';
import { numbersOf, type PdfDict, type PdfValue, textOf } from './syntax';

/** The fonts of a file, each read once. */
export type FontShelf = { read(value: PdfValue | undefined): ReadFont | undefined; fonts(): ReadFont[] };

export function fontShelf(objects: PdfObjects): FontShelf {
  const known = new Map<PdfDict, ReadFont>();
  return {
    read: (value) => {
      const dict = objects.dict(value);
      if (dict.size === 0) return undefined;
      const font = known.get(dict) ?? readFont(objects, value);
      known.set(dict, font);
      return font;
    },
    fonts: () => [...known.values()],
  };
}

/** What the names in a page's contents mean. */
export function resourcesOf(objects: PdfObjects, value: PdfValue | undefined, shelf: FontShelf): Resources {
  const dict = objects.dict(value);
  const [fonts, forms, properties] = ['Font', 'XObject', 'Properties'].map((key) => objects.dict(dict.get(key)));
  return {
    font: (name) => shelf.read(fonts?.get(name)),
    form: (name) => {
      const reference = forms?.get(name);
      const form = objects.dict(reference);
      if (textOf(form.get('Subtype')) !== 'Form') return undefined;
      return {
        contents: objects.stream(reference),
        matrix: matrixOf(numbersOf(objects.list(form.get('Matrix')))),
        resources: resourcesOf(objects, form.get('Resources') ?? value, shelf),
      };
    },
    property: (name) => {
      const mark = objects.dict(properties?.get(name)).get('MCID');
      return typeof mark === 'number' ? mark : undefined;
    },
  };
}
