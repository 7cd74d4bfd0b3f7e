/** The parts of pdfkit 0.20 that reports are written with. */
declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  /** Plain strings are names of PDF, String objects are text. */
  type Value = string | number | object;

  export type Reference = { data: Record<string, Value | undefined>; end(chunk?: Uint8Array): void };

  export type EmbeddedFont = {
    id: string;
    /** The characters behind every code. */
    unicode: number[][];
    /** A text's codes, four hexadecimal digits each, and where its glyphs stand. */
    encode(text: string): [codes: string[], positions: unknown];
    ref(): Reference;
  };

  export interface StructureContent {
    refs: unknown;
  }

  export interface StructureElement {
    dictionary: Reference;
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }

  export type OutlineItem = {
    outlineData: Record<string, Value>;
    addItem(title: string, options: OutlineOptions): OutlineItem;
  };

  type OutlineOptions = { pageNumber: number; top: number; left: number; fit: false };

  type Options = {
    autoFirstPage: false;
    font: null;
    fontLayoutCache: false;
    pdfVersion: '1.7';
    subset: 'PDF/A-2a' | 'PDF/A-2b';
    tagged: true;
    displayTitle: true;
    lang: string;
    info: Record<string, string | Date>;
  };

  export default class PDFDocument {
    constructor(options: Options);
    page: { fonts: Record<string, Reference> };
    outline: OutlineItem;
    /** The font last named. */
    _font: EmbeddedFont;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    addPage(options: { size: [width: number, height: number]; margin: 0 }): this;
    addContent(operators: string): this;
    font(font: Font, key: string): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: { Contents: object; structParent?: StructureElement },
    ): this;
    struct(type: string): StructureElement;
    addStructure(element: StructureElement): this;
    getStructTreeRoot(): Reference;
    markStructureContent(type: string): StructureContent;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    endMarkedContent(): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    rotate(degrees: number): this;
    scale(x: number, y: number): this;
    path(svg: string): this;
    fill(color: string): this;
    end(): void;
    appendXML(xml: string): void;
    /** Write what XMP says. */
    _addInfo(): void;
    /** Writes what the level of PDF/A asks for. */
    endSubset: () => void;
    _root: Reference;
    ref(data: Record<string, Value>): Reference;
  }
}
