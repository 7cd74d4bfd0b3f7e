import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from './digest';
import { pdfFile } from './pdf-file';
import { dateString, name, number, textString } from './values';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const file = () => pdfFile((bytes) => bytes.toReversed());

describe('a file of objects', () => {
  it('finds every object where its table says, whatever order they are written in', () => {
    const pdf = file();
    const [catalog, later] = [pdf.reserve(), pdf.reserve()];
    const stream = pdf.stream('/Type/Metadata', Uint8Array.from([0, 255, 10, 13]));
    const compressed = pdf.compressed('', 'abc');
    pdf.put('<</Late true>>', later);
    pdf.put('<</Type/Catalog>>', catalog);
    const written = text(pdf.end(catalog, pdf.put('<</Title(t)>>')));
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(written)?.[1]);
    const places = [...written.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
    expect(places.map((place) => written.slice(place).split('\n')[0])).toEqual(
      [1, 2, 3, 4, 5].map((id) => `${id} 0 obj`),
    );
    expect(written.slice(places[stream - 1])).toMatch(
      /^3 0 obj\n<<\/Type\/Metadata\/Length 4>>\nstream\n\0\xff\n\r\nendstream/,
    );
    expect(written.slice(places[compressed - 1])).toContain('<</Filter/FlateDecode/Length 3>>\nstream\ncba\nendstream');
  });

  it('has a number that changes with any of its bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, by) => {
          const changed = bytes.map((byte, i) => (i === at % bytes.length ? byte ^ by : byte));
          expect(digest(changed)).not.toBe(digest(bytes));
          expect(digest(bytes)).toMatch(/^[0-9a-f]{32}$/);
        },
      ),
    );
    expect(digest(new Uint8Array(3))).not.toBe(digest(new Uint8Array(4)));
  });
});

describe('values', () => {
  it('are numbers of three decimals without exponents', () => {
    expect([0.1 + 0.2, -1e-9, 595.2755905511812, 12].map(number)).toEqual(['0.3', '0', '595.276', '12']);
  });

  it('are words in ASCII or UTF-16', () => {
    expect(textString('a(b)\\')).toBe('(a\\(b\\)\\\\)');
    expect(textString('年𠮷')).toBe('<feff5e74d842dfb7>');
    expect(name('ABCDEF+方正 (1)')).toBe('/ABCDEF+#e6#96#b9#e6#ad#a3#20#281#29');
    expect(dateString(new Date('2024-10-28T08:09:10.5Z'))).toBe('(D:20241028080910Z)');
  });
});
