/**
 * A figure is kept exactly as typed, so that nothing a person entered is ever lost;
 * reading it gives its meaning. Blank, 0 and 不适用 are three different answers.
 */
export const NOT_APPLICABLE = '不适用';

/** Largest magnitude a statistics cell accepts: beyond it JavaScript numbers lose units. */
export const FIGURE_LIMIT = 999_999_999_999;

export type Figure =
  | { kind: 'blank' }
  | { kind: 'not-applicable' }
  | { kind: 'number'; value: number }
  | { kind: 'invalid'; message: string };

const HALF_WIDTH = /[０-９．，－]/g;
const toHalfWidth = (text: string) => text.replace(HALF_WIDTH, (ch) => String.fromCharCode(ch.charCodeAt(0) - 0xfee0));

/**
 * Reads one statistics cell.
 * @param typed what stands in the cell: '' | '不适用' | '1,234' | '12.5' | anything
 * @returns its meaning; `invalid` carries a Chinese message that says what to do
 */
export function readFigure(typed: string): Figure {
  const text = toHalfWidth(typed).replace(/[\s,]/g, '');
  if (text === '') return { kind: 'blank' };
  if (text === NOT_APPLICABLE) return { kind: 'not-applicable' };
  if (/^-\d/.test(text)) return { kind: 'invalid', message: `“${typed.trim()}”是负数，请填写0或正数` };
  if (!/^\d+(\.\d+)?$/.test(text)) {
    return { kind: 'invalid', message: `“${clip(typed)}”不是数字，请只填阿拉伯数字，单位不要写进格内` };
  }
  if (/\.\d{3,}$/.test(text)) return { kind: 'invalid', message: `“${clip(typed)}”最多保留两位小数` };
  const value = Number(text);
  if (value > FIGURE_LIMIT) {
    return { kind: 'invalid', message: `“${clip(typed)}”位数过多（最多12位整数），请核对` };
  }
  return { kind: 'number', value };
}

const clip = (text: string) => (text.trim().length > 20 ? `${text.trim().slice(0, 20)}…` : text.trim());

/** The number in a cell, or undefined when the cell holds none. */
export function figureValue(typed: string | undefined): number | undefined {
  const figure = readFigure(typed ?? '');
  return figure.kind === 'number' ? figure.value : undefined;
}

/** Groups from five digits on (GB/T 15835-2011 5.1.1): 1234, 12,345. Invalid text prints as typed. */
export function formatFigure(typed: string): string {
  const figure = readFigure(typed);
  return figure.kind === 'number' ? formatNumber(figure.value) : typed.trim();
}

/** @param value a finite number; @returns digits grouped by three from five integer digits on */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(2))).split('.');
  const grouped = whole.length >= 5 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return decimals ? `${grouped}.${decimals}` : grouped;
}
