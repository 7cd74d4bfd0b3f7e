import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportContent } from '@/lib/report';
import { demoReport } from '../../../prisma/demo';
import { openPdf, type PdfObjects } from '../verify/pdf/objects';
import { isDict, numbersOf, type PdfDict, type PdfValue, textOf, wordsOf } from '../verify/pdf/syntax';
import { reportFonts } from './fonts';
import { renderReportPdf } from './render-report-pdf';

/** What ISO 19005-2 (PDF/A-2, level a) asks of a file and can be seen in it; the numbers are its clauses. */
const fonts = { env: { NODE_ENV: 'test', GONGKAI_FONTS: 'registry' } } as const;
const createdAt = new Date('2024-10-28T08:00:00Z');
const render = async (content: ReportContent) =>
  (await renderReportPdf(content, { draft: true, createdAt, fonts })).pdf;

function report(): ReportContent {
  const content = demoReport();
  content.preface.title = ['示例大学<公开> & “年报”'];
  content.preface.prose = [
    { kind: 'paragraph', text: '名单：张龘、𠮷田、😀、A—B……、É、ü、½' },
    ...content.preface.prose,
  ];
  return content;
}

let bytes: Uint8Array;
let pdf: PdfObjects;
let root: PdfDict;
let pages: PdfDict[];

beforeAll(async () => {
  bytes = await render(report());
  const opened = openPdf(bytes);
  if (!opened.ok) throw new Error(opened.message);
  pdf = opened.value;
  root = pdf.dict(pdf.trailer.get('Root'));
  pages = pdf.list(pdf.dict(root.get('Pages')).get('Kids')).map((kid) => pdf.dict(kid));
});

const xmp = () => Buffer.from(pdf.stream(root.get('Metadata')), 'latin1').toString('utf8');
const fontsOf = (page?: PdfDict) => [...pdf.dict(pdf.dict(page?.get('Resources')).get('Font'))];
/** The fonts of the file by their names. */
const fontDicts = () => new Map(pages.flatMap(fontsOf).map(([name, value]) => [name, pdf.dict(value)]));

/** Every value in a tree of numbers, by its number. */
const parents = () => {
  const nums = pdf.list(pdf.dict(pdf.dict(root.get('StructTreeRoot')).get('ParentTree')).get('Nums'));
  return new Map(
    nums.flatMap((key, i) => (i % 2 === 0 && typeof key === 'number' ? [[key, nums[i + 1]] as const] : [])),
  );
};

describe('the file', () => {
  it('is PDF 1.7, binary, with a number of its own, not locked (6.1.2, 6.1.3)', () => {
    expect(Buffer.from(bytes.subarray(0, 9)).toString('latin1')).toBe('%PDF-1.7\n');
    expect(bytes.subarray(9, 14).every((byte, i) => (i === 0 ? byte === 0x25 : byte > 127))).toBe(true);
    expect(pdf.list(pdf.trailer.get('ID'))).toHaveLength(2);
    expect(pdf.trailer.has('Encrypt')).toBe(false);
  });

  it('is the same whatever was made before it, and another where words stand elsewhere', async () => {
    const other = report();
    other.preface.prose.reverse();
    await render(other);
    expect(Buffer.compare(await render(report()), bytes)).toBe(0);
    expect(Buffer.compare(await render(other), bytes)).not.toBe(0);
  });

  it('says the same of itself in XMP and in the document information (6.6.2, 6.6.3)', () => {
    const info = pdf.dict(pdf.trailer.get('Info'));
    const said = (key: string) =>
      wordsOf(pdf.follow(info.get(key)))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
    expect(wordsOf(pdf.follow(info.get('Title')))).toBe('示例大学<公开> & “年报”');
    expect(wordsOf(pdf.follow(info.get('Author')))).toBe('示例大学');
    expect(xmp()).toContain(`<rdf:li xml:lang="x-default">${said('Title')}</rdf:li>`);
    expect(xmp()).toContain(`<rdf:Seq><rdf:li>${said('Author')}</rdf:li></rdf:Seq>`);
    expect(xmp()).toContain(`<rdf:li xml:lang="x-default">${said('Subject')}</rdf:li>`);
    expect(xmp()).toContain(`<pdf:Keywords>${said('Keywords')}</pdf:Keywords>`);
    expect(xmp()).toContain('<xmp:CreateDate>2024-10-28T08:00:00Z</xmp:CreateDate>');
    expect(wordsOf(pdf.follow(info.get('CreationDate')))).toBe('D:20241028080000Z');
    expect(xmp()).toMatch(/<pdfaid:part>2<\/pdfaid:part>\n<pdfaid:conformance>A</);
  });

  it('says what its colours mean (6.2.3)', () => {
    const intent = pdf.dict(pdf.list(root.get('OutputIntents'))[0]);
    const profile = pdf.stream(intent.get('DestOutputProfile'));
    expect(textOf(intent.get('S'))).toBe('GTS_PDFA1');
    expect([profile.slice(12, 24), profile.slice(36, 40)]).toEqual(['mntrRGB XYZ ', 'acsp']);
    expect(Buffer.from(profile.slice(0, 4), 'latin1').readUInt32BE()).toBe(profile.length);
  });

  it('claims level b where a character is for private use (6.2.11.7.3)', async () => {
    const content = report();
    content.preface.prose = [{ kind: 'paragraph', text: '姓名中的\ue123字' }];
    expect(Buffer.from(await render(content)).toString('utf8')).toContain('<pdfaid:conformance>B<');
  });
});

/** Every element below one. */
const elements = (element: PdfDict): PdfDict[] =>
  pdf
    .list(element.get('K'))
    .map((kid) => pdf.dict(kid))
    .filter((kid) => kid.has('S'))
    .flatMap((kid) => [kid, ...elements(kid)]);

describe('its tags (6.7)', () => {
  it('are announced with the language, and of types of PDF 1.7', () => {
    expect(pdf.dict(root.get('MarkInfo')).get('Marked')).toBe(true);
    expect(pdf.dict(root.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true);
    expect(wordsOf(root.get('Lang'))).toBe('zh-CN');
    const types = new Set(elements(pdf.dict(root.get('StructTreeRoot'))).map((own) => textOf(own.get('S'))));
    const standard = 'Document H1 H2 H3 H4 P L LI Lbl LBody Table Caption TR TH TD Link'.split(' ');
    expect([...types].filter((type) => !standard.includes(type))).toEqual(['Title']);
    expect(textOf(pdf.dict(pdf.dict(root.get('StructTreeRoot')).get('RoleMap')).get('Title'))).toBe('P');
  });

  it('hold every marked stretch of every page, each in the element that says so', () => {
    for (const page of pages) {
      const owners = pdf.list(parents().get(Number(page.get('StructParents'))));
      const contents = pdf.stream(page.get('Contents'));
      const marks = [...contents.matchAll(/^\/(\w+) <<\s*\/MCID (\d+)\s*>> BDC$/gm)];
      expect(marks.map(([, , mark]) => Number(mark))).toEqual(owners.map((_, i) => i));
      expect(marks.map(([, tag]) => tag)).toEqual(owners.map((owner) => textOf(pdf.dict(owner).get('S'))));
      const shown = contents.replace(/^\/\w+ <<[^>]*>> BDC\n[\s\S]*?^EMC$/gm, '');
      expect(shown).not.toMatch(/Tj|Do|\bS$/m);
    }
  });

  it('hold every link, which is printed with its page (6.3.2)', () => {
    const links = pages.flatMap((page) => pdf.list(page.get('Annots')).map((link) => ({ page, link: pdf.dict(link) })));
    expect(links.length).toBeGreaterThan(50);
    for (const { page, link } of links) {
      const owner = pdf.dict(parents().get(Number(link.get('StructParent'))));
      expect([link.get('F'), textOf(owner.get('S'))]).toEqual([4, 'Link']);
      const area = pdf.list(owner.get('K')).find((kid) => isDict(kid) && pdf.dict(kid.get('Obj')) === link);
      expect(isDict(area) && pdf.dict(area.get('Pg')) === page).toBe(true);
    }
  });
});

/** The codes of a ToUnicode map with their characters' UTF-16. */
function unicodeOf(font: PdfDict): Map<number, string> {
  const map = pdf.stream(font.get('ToUnicode'));
  const found = new Map<number, string>();
  for (const [, first = '', texts = ''] of map.matchAll(/^<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]$/gm)) {
    [...texts.matchAll(/<([^>]*)>/g)].forEach(([, text = ''], i) => {
      found.set(Number.parseInt(first, 16) + i, text.replaceAll(' ', ''));
    });
  }
  // Nothing is drawn with code 0.
  found.delete(0);
  return found;
}

function widthsOf(font: PdfDict): (code: number) => number {
  const entries: PdfValue[] = pdf.list(font.get('W'));
  const found = new Map<number, number>();
  for (let i = 0; i + 1 < entries.length; i += 2) {
    numbersOf(pdf.list(entries[i + 1])).forEach((width, j) => {
      found.set(Number(entries[i]) + j, width);
    });
  }
  return (code) => found.get(code) ?? Number(font.get('DW'));
}

describe('its fonts (6.2.11)', () => {
  it('are whole programs with the outlines and advances of the files they come from', () => {
    const sources = Object.values(reportFonts(fonts).chains).flat();
    for (const font of fontDicts().values()) {
      const cid = pdf.dict(pdf.list(font.get('DescendantFonts'))[0]);
      const descriptor = pdf.dict(cid.get('FontDescriptor'));
      const program = create(Buffer.from(pdf.stream(descriptor.get('FontFile2')), 'latin1')) as Font;
      const name = textOf(font.get('BaseFont')).replace(/^[A-Z]{6}\+/, '');
      const source = sources.find((face) => face.font.postscriptName === name)?.font;
      const width = widthsOf(cid);
      for (const [code, utf16] of unicodeOf(font)) {
        const character = String.fromCharCode(...(utf16.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
        const codePoint = character.codePointAt(0) ?? 0;
        const known = codePoint === 0x200b ? 0x20 : source?.hasGlyphForCodePoint(codePoint) ? codePoint : 0x3013;
        const [drawn, wanted] = [program.getGlyph(code), source?.glyphForCodePoint(known)];
        expect(drawn.path.toSVG(), character).toBe(wanted?.path.toSVG());
        expect(width(code), character).toBeCloseTo(((wanted?.advanceWidth ?? 0) * 1000) / program.unitsPerEm, 2);
      }
    }
  });

  it('name every character that they draw, and all their codes', () => {
    const drawn = pages.map((page) => pdf.stream(page.get('Contents'))).join('\n');
    const used = new Map<string, Set<string>>();
    let font = '';
    for (const [, name, codes] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)> Tj/g)) {
      font = name ?? font;
      for (const code of codes?.match(/.{4}/g) ?? []) used.set(font, (used.get(font) ?? new Set()).add(code));
    }
    for (const [name, dict] of fontDicts()) {
      const unicode = unicodeOf(dict);
      expect([...unicode.keys()]).toEqual(Array.from(unicode, (_, i) => i + 1));
      expect(new Set([...(used.get(name) ?? [])].map((code) => Number.parseInt(code, 16)))).toEqual(
        new Set(unicode.keys()),
      );
      expect([...unicode.values()].filter((text) => /^(0000|feff|fffe)$/.test(text))).toEqual([]);
    }
  });
});
