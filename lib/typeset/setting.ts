import type { TypeArea } from './geometry';
import type { FontMetrics } from './metrics';

/** What text is set with: the fonts' measures and the area it stands in. */
export type Setting = { metrics: FontMetrics; area: TypeArea };

/** What must share a page with the first and the last row of a table: headings above, 附件说明 and signature below, pt. */
export type Neighbours = { above: number; below: number };
