type TextOptions = {
  lineBreak: false;
  baseline: 'alphabetic';
  characterSpacing: number;
  /** Percent. */
  horizontalScaling?: number;
  structType?: string;
  structParent?: object;
};

/** The part of react-pdf's painter that pages are drawn with; its own type is `any`. */
export type Painter = {
  font(source: unknown, key: string): Painter;
  fontSize(size: number): Painter;
  text(text: string, x: number, y: number, options: TextOptions): Painter;
  fillColor(color: string): Painter;
  lineWidth(width: number): Painter;
  moveTo(x: number, y: number): Painter;
  lineTo(x: number, y: number): Painter;
  stroke(color?: string): Painter;
  save(): Painter;
  restore(): Painter;
  translate(x: number, y: number): Painter;
  rotate(degrees: number): Painter;
  scale(x: number, y: number): Painter;
  path(svg: string): Painter;
  fill(color: string): Painter;
};
