import { deflateSync } from 'node:zlib';
import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer';
import fc from 'fast-check';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { demoPdf } from './testing/spoil';
import { verifyPdf } from './verify-pdf';

const rulesOf = (pdf: Uint8Array): string[] => {
  const verified = verifyPdf(pdf);
  if (!verified.ok) throw new Error(verified.message);
  return [...new Set(verified.value.faults.map(({ rule }) => rule))];
};

/** A file of one empty page whose objects stand in a stream, found through a stream of cross-references (PDF 1.5). */
function packedPdf(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/MediaBox[0 0 600 800]>>',
  ];
  const offsets = objects.map((_, i) => objects.slice(0, i).reduce((sum, { length }) => sum + length + 1, 0));
  const head = `${offsets.map((offset, i) => `${i + 1} ${offset}`).join(' ')} `;
  const stream = (id: number, entries: string, bytes: Buffer) => {
    const packed = deflateSync(bytes).toString('latin1');
    return `${id} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`;
  };
  const start = '%PDF-1.5\n';
  const body = stream(4, `/Type/ObjStm/N 3/First ${head.length}`, Buffer.from(head + objects.join('\n')));
  const xref = start.length + body.length;
  const rows = [
    [0, 0, 0],
    [2, 4, 0],
    [2, 4, 1],
    [2, 4, 2],
    [1, start.length, 0],
    [1, xref, 0],
  ];
  const table = Buffer.from(
    rows.flatMap(([kind = 0, place = 0, index = 0]) => [kind, place >> 8, place & 0xff, index]),
  );
  const text = start + body + stream(5, '/Type/XRef/Size 6/W[1 2 1]/Root 1 0 R', table);
  return Buffer.from(`${text}startxref\n${xref}\n%%EOF\n`, 'latin1');
}

describe('files of other programs', () => {
  it('made by plain react-pdf have findings', async () => {
    const page = createElement(Page, { size: 'A4' }, createElement(Text, null, 'Annual report'));
    const rules = rulesOf(await renderToBuffer(createElement(Document, null, page)));
    expect(rules).toEqual(expect.arrayContaining(['font', 'folio', 'tags', 'pdfa', 'type-area', 'language']));
  });

  it('with packed objects are read', () => {
    expect(rulesOf(packedPdf())).toEqual(expect.arrayContaining(['paper', 'folio', 'tags', 'pdfa']));
    expect(rulesOf(packedPdf())).not.toContain('damage');
  });
});

describe('damaged files', () => {
  it('give findings or a message, whatever is damaged', async () => {
    const whole = Buffer.from(await demoPdf());
    const change = fc.tuple(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(20), (changes, cut) => {
        const pdf = Buffer.from(whole.subarray(0, cut === 0 ? whole.length / 2 : whole.length));
        for (const [at, bytes] of changes)
          pdf.set(bytes.subarray(0, Math.max(0, pdf.length - at)), Math.min(at, pdf.length));
        const verified = verifyPdf(pdf);
        expect(verified.ok || verified.message !== '').toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
