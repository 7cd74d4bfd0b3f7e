import type { Rule } from '../rule';
import { chapterEmpty, chapterHeading, chapterMissing, chapterOrder } from './chapters';
import { checklistAbsent, links, noneWithoutReason, publicWithoutLink } from './checklist';
import { enumerations } from './enumerations';
import { attachmentEmpty, attachmentMissing, carriedUnconfirmed, unplacedText } from './leftovers';
import { mandatedContent } from './mandated-content';
import { period } from './period';
import { prefaceIncomplete, prefacePeriod } from './preface';
import { deadline, signature } from './signature';
import { blankCells, figures, tableSums } from './tables';
import { title } from './title';

/** Every rule, in the order of the report. */
export const RULES: readonly Rule[] = [
  title,
  period,
  prefaceIncomplete,
  prefacePeriod,
  chapterMissing,
  chapterEmpty,
  chapterHeading,
  chapterOrder,
  mandatedContent,
  enumerations,
  figures,
  tableSums,
  blankCells,
  checklistAbsent,
  publicWithoutLink,
  noneWithoutReason,
  links,
  attachmentMissing,
  attachmentEmpty,
  carriedUnconfirmed,
  unplacedText,
  signature,
  deadline,
];
