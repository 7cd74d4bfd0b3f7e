import type { TypeArea } from './geometry';
import type { FontMetrics } from './metrics';

/** What text is set with: the fonts' measures and the area it stands in. */
export type Setting = { metrics: FontMetrics; area: TypeArea };
