import type { Block } from '@/lib/typeset';
import { archiveFaults } from './archive';
import { areaFaults } from './area';
import { bookmarkFaults } from './bookmarks';
import { breakFaults } from './breaks';
import { columnFaults } from './columns';
import { folioFaults } from './folios';
import { fontFaults } from './fonts';
import { headingFaults } from './headings';
import { layoutOf } from './layout';
import { linkFaults } from './links';
import { markFaults } from './marks';
import type { Fault, PrintedFile } from './printed';
import { orderFaults } from './reading-order';
import { sourceFaults } from './source';
import { spacingFaults } from './spacing';
import { tableTagFaults } from './table-tags';
import { tableFaults } from './tables';
import { taggedOf } from './tagged';
import { tagFaults } from './tags';
import { wordFaults } from './words';

/**
 * Whether a file as it was read back keeps the rules of GB/T 9704-2012 and CLREQ that this program promises.
 * @param source the blocks of the report it was made from; with them, that nothing of it is lost
 */
export function verifyPrinted(file: PrintedFile, source?: readonly Block[]): Fault[] {
  const [layout, tagged] = [layoutOf(file), taggedOf(file)];
  const faults = [
    ...archiveFaults(file, layout),
    ...fontFaults(file),
    ...(source ? sourceFaults(tagged, source) : []),
    ...areaFaults(file, layout),
    ...columnFaults(layout, tagged),
    ...spacingFaults(layout, tagged),
    ...markFaults(layout),
    ...wordFaults(layout),
    ...breakFaults(layout, tagged),
    ...folioFaults(layout),
    ...tableFaults(layout, tagged),
    ...headingFaults(layout, tagged),
    ...bookmarkFaults(file, layout, tagged),
    ...linkFaults(file, tagged),
    ...tagFaults(file, layout, tagged),
    ...orderFaults(layout, tagged),
    ...tableTagFaults(layout, tagged),
  ];
  return faults.sort((a, b) => (a.page ?? 0) - (b.page ?? 0) || (a.line ?? 0) - (b.line ?? 0));
}
