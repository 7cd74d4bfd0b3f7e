import type { TypeArea } from './geometry';
import type { FontMetrics } from './metrics';

/** What text is set with: the fonts' measures and the area it stands in. */
export type Setting = {
  metrics: FontMetrics;
  area: TypeArea;
  /** 附件说明 or a signature follows, which takes the end of what stands above it along to a new page. */
  closed?: boolean;
};
