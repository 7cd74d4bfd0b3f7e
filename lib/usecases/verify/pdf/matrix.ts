/** A change of coordinates (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];
export const at = (m: Matrix, x: number, y: number) => ({
  x: m[0] * x + m[2] * y + m[4],
  y: m[1] * x + m[3] * y + m[5],
});
export const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
export const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];
/** Length of a unit in the direction of writing, and across it. */
export const stretchOf = (m: Matrix): number => Math.hypot(m[0], m[1]);
export const heightOf = (m: Matrix): number => Math.hypot(m[2], m[3]);

/** From a page's own coordinates to those of a reader, y upwards: its corner at 0, turned as the page says. */
export function pageMatrix(box: readonly number[], rotate: number): { matrix: Matrix; width: number; height: number } {
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  const [width, height] = [Math.abs(right - left), Math.abs(top - bottom)];
  const origin = moved(-Math.min(left, right), -Math.min(bottom, top));
  const turned: Record<number, Matrix> = {
    90: [0, -1, 1, 0, 0, width],
    180: [-1, 0, 0, -1, width, height],
    270: [0, 1, -1, 0, height, 0],
  };
  const quarter = (((Math.round(rotate / 90) * 90) % 360) + 360) % 360;
  const sideways = quarter === 90 || quarter === 270;
  return {
    matrix: times(origin, turned[quarter] ?? IDENTITY),
    width: sideways ? height : width,
    height: sideways ? width : height,
  };
}
