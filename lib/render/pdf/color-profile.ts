import type PDFDocument from 'pdfkit';
import { text } from './text';

const NAME = 'sRGB IEC61966-2.1';
const D50 = [0.9642, 1, 0.8249];

/**
 * sRGB as matrix and curve, adapted to D50 (ICC.1:2004-10, the newest that PDF 1.7 knows). The curve is a formula, not a
 * table: programs that turn it round for every page, as poppler does, are ten times faster.
 */
const TAGS: readonly (readonly [signatures: string, data: () => Uint8Array])[] = [
  ['desc', () => words(NAME)],
  ['cprt', () => words('CC0')],
  ['wtpt', () => fixed('XYZ ', D50)],
  ['chad', () => fixed('sf32', [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168])],
  ['rXYZ', () => fixed('XYZ ', [0.43607, 0.22249, 0.01392])],
  ['gXYZ', () => fixed('XYZ ', [0.38515, 0.71687, 0.09708])],
  ['bXYZ', () => fixed('XYZ ', [0.14307, 0.06061, 0.7141])],
  ['rTRC gTRC bTRC', () => fixed('para', [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045], [0, 3, 0, 0])],
];

/** The colours that the file's numbers mean (ISO 19005-2 6.2.3): black of the page as black of sRGB. */
export function addOutputIntent(document: PDFDocument): void {
  const profile = document.ref({ N: 3 });
  profile.end(srgb());
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: text(NAME),
    OutputConditionIdentifier: text(NAME),
    RegistryName: text('http://www.color.org'),
    DestOutputProfile: profile,
  });
  intent.end();
  document._root.data.OutputIntents = [intent];
}

const latin1 = (words: string): Uint8Array => Uint8Array.from(words, (character) => character.charCodeAt(0));

const HEAD = 128;
const padded = (length: number): number => (length + 3) & ~3;
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer);

function srgb(): Uint8Array {
  const tags = TAGS.map(([signatures, data]) => ({ signatures: signatures.split(' '), data: data() }));
  const entries = tags.reduce((sum, { signatures }) => sum + signatures.length, 0);
  const first = HEAD + 4 + 12 * entries;
  const bytes = new Uint8Array(tags.reduce((sum, { data }) => sum + padded(data.length), first));
  const view = viewOf(bytes);
  view.setUint32(0, bytes.length);
  view.setUint32(8, 0x04200000);
  bytes.set(latin1('mntrRGB XYZ '), 12);
  view.setUint16(24, 2026);
  view.setUint16(26, 1);
  view.setUint16(28, 1);
  bytes.set(latin1('acsp'), 36);
  bytes.set(fixed('', D50).subarray(8), 68);
  view.setUint32(HEAD, entries);
  let [entry, place] = [HEAD + 4, first];
  for (const { signatures, data } of tags) {
    bytes.set(data, place);
    for (const signature of signatures) {
      bytes.set(latin1(signature), entry);
      view.setUint32(entry + 4, place);
      view.setUint32(entry + 8, data.length);
      entry += 12;
    }
    place += padded(data.length);
  }
  return bytes;
}

/** Numbers in sixteen bits before the point and sixteen after. @param kind of a curve, between the type and its numbers */
function fixed(type: string, values: readonly number[], kind: readonly number[] = []): Uint8Array {
  const start = 8 + kind.length;
  const bytes = new Uint8Array(start + 4 * values.length);
  bytes.set(latin1(type));
  bytes.set(kind, 8);
  values.forEach((value, i) => {
    viewOf(bytes).setInt32(start + 4 * i, Math.round(value * 65536));
  });
  return bytes;
}

/** multiLocalizedUnicodeType with words in English. */
function words(said: string): Uint8Array {
  const bytes = new Uint8Array(28 + 2 * said.length);
  bytes.set(latin1('mluc\0\0\0\0\0\0\0\u0001\0\0\0\u000cenUS'));
  viewOf(bytes).setUint32(20, 2 * said.length);
  viewOf(bytes).setUint32(24, 28);
  for (let i = 0; i < said.length; i++) viewOf(bytes).setUint16(28 + 2 * i, said.charCodeAt(i));
  return bytes;
}
