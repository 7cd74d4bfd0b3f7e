/** Roles of type (GB/T 9704-2012 7): 小标宋 title, 仿宋 body, 黑体 level 1, 楷体 level 2, 宋体 page number. */
export const FONT_ROLES = ['title', 'body', 'heading1', 'heading2', 'folio'] as const;
export type FontRole = (typeof FONT_ROLES)[number];

/** What typesetting must know of fonts; implemented over font files on the server and over data in the browser. */
export type FontMetrics = {
  /** Advance width in em of the glyph that will stand for a code point (its fallback included); 1 for one no font has. */
  advance(role: FontRole, codePoint: number): number;
  /** True when some font in the role's chain has a glyph for the code point. */
  has(role: FontRole, codePoint: number): boolean;
};

/** JSON form: runs of neighbouring code points of one advance, flat: first code point, how many, advance in em, … */
export type MetricsData = { roles: Record<FontRole, number[]> };

type AdvanceRuns = { first: Uint32Array; count: Uint32Array; advance: Float64Array };

function unpack(flat: readonly number[]): AdvanceRuns {
  const length = Math.floor(flat.length / 3);
  const runs = {
    first: new Uint32Array(length),
    count: new Uint32Array(length),
    advance: new Float64Array(length),
  };
  for (let i = 0; i < length; i++) {
    runs.first[i] = flat[i * 3] ?? 0;
    runs.count[i] = flat[i * 3 + 1] ?? 0;
    runs.advance[i] = flat[i * 3 + 2] ?? 1;
  }
  return runs;
}

function find({ first, count, advance }: AdvanceRuns, codePoint: number): number | undefined {
  let [low, high] = [0, first.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = first[middle] ?? 0;
    if (codePoint < start) high = middle - 1;
    else if (codePoint >= start + (count[middle] ?? 0)) low = middle + 1;
    else return advance[middle];
  }
  return undefined;
}

/** Metrics from their JSON form; look-ups are remembered. */
export function metricsFromData(data: MetricsData): FontMetrics {
  const tables = new Map(FONT_ROLES.map((role) => [role, unpack(data.roles[role])]));
  const known = new Map(FONT_ROLES.map((role) => [role, new Map<number, number | undefined>()]));
  const lookUp = (role: FontRole, codePoint: number): number | undefined => {
    const memory = known.get(role);
    const table = tables.get(role);
    if (!memory || !table) return undefined;
    if (!memory.has(codePoint)) memory.set(codePoint, find(table, codePoint));
    return memory.get(codePoint);
  };
  return {
    advance: (role, codePoint) => lookUp(role, codePoint) ?? 1,
    has: (role, codePoint) => lookUp(role, codePoint) !== undefined,
  };
}

/** Packs advances (in em, by ascending code point) into the JSON form. */
export function packAdvances(advances: Iterable<readonly [codePoint: number, advance: number]>): number[] {
  const flat: number[] = [];
  let next = -1;
  for (const [codePoint, advance] of advances) {
    const last = flat.length - 3;
    if (codePoint === next && flat[last + 2] === advance) flat[last + 1] = (flat[last + 1] ?? 0) + 1;
    else flat.push(codePoint, 1, advance);
    next = codePoint + 1;
  }
  return flat;
}
