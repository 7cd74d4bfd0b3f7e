import type { Block } from '@/lib/typeset';
import { areaFaults } from './area';
import { bookmarkFaults } from './bookmarks';
import { breakFaults } from './breaks';
import { columnFaults } from './columns';
import { folioFaults } from './folios';
import { fontFaults } from './fonts';
import { layoutOf } from './layout';
import { markFaults } from './marks';
import type { Fault, PrintedFile } from './printed';
import { sourceFaults } from './source';
import { tableFaults } from './tables';
import { tagFaults } from './tags';

/**
 * Whether a file as it was read back keeps the rules of GB/T 9704-2012 and CLREQ that this program promises.
 * @param source the blocks of the report it was made from; with them, that nothing of it is lost
 */
export function verifyPrinted(file: PrintedFile, source?: readonly Block[]): Fault[] {
  const layout = layoutOf(file);
  const faults = [
    ...fontFaults(file),
    ...(source ? sourceFaults(file, source) : []),
    ...areaFaults(file, layout),
    ...columnFaults(layout),
    ...markFaults(layout),
    ...breakFaults(layout),
    ...folioFaults(layout),
    ...tableFaults(layout),
    ...bookmarkFaults(file, layout),
    ...tagFaults(layout),
  ];
  return faults.sort((a, b) => (a.page ?? 0) - (b.page ?? 0) || (a.line ?? 0) - (b.line ?? 0));
}
