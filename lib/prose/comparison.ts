import type { Quantity } from './quantities';
import type { Ratio } from './ratios';
import type { Span } from './span';

/** This year's figure against last year's: "1200条，较上年的1000条增加200条，增长20%". */
export type Comparison = Span & {
  now?: Quantity;
  /** The total of the list that ends with `now`: "1200条，包含新闻700条、公告500条，较上年……" */
  instead?: Quantity;
  last?: Quantity;
  change?: Quantity;
  /** In percent; 增长1.5倍 is 150. */
  rate?: Ratio;
  fall: boolean;
};
