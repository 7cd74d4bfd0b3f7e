import { approximationWording } from './approximation-wording';
import { artefact } from './artefact';
import { attachmentEmpty } from './attachment-empty';
import { attachmentMissing } from './attachment-missing';
import { attachmentName } from './attachment-name';
import { brokenSentence } from './broken-sentence';
import { carriedUnconfirmed } from './carried-unconfirmed';
import { chapterEmpty } from './chapter-empty';
import { chapterHeading } from './chapter-heading';
import { chapterMissing } from './chapter-missing';
import { chapterOrder } from './chapter-order';
import { checklistAbsent } from './checklist-absent';
import { claimVsChecklist } from './claim-vs-checklist';
import { countClaim } from './count-claim';
import { deadLink } from './dead-link';
import { deadline } from './deadline';
import { doubtfulLink } from './doubtful-link';
import { duplicateLink } from './duplicate-link';
import { editionUnknown } from './edition-unknown';
import type { Explanation } from './explanation';
import { figureBlank } from './figure-blank';
import { figureInvalid } from './figure-invalid';
import { homepageLink } from './homepage-link';
import { impossibleRelation } from './impossible-relation';
import { inconsistentTerm } from './inconsistent-term';
import { intranetLink } from './intranet-link';
import { lastYearMismatch } from './last-year-mismatch';
import { lawTitle } from './law-title';
import { magnitudeOutlier } from './magnitude-outlier';
import { malformedLink } from './malformed-link';
import { mandatedContentMissing } from './mandated-content-missing';
import { measureWord } from './measure-word';
import { movedLink } from './moved-link';
import { noneWithLink } from './none-with-link';
import { noneWithoutReason } from './none-without-reason';
import { numbering } from './numbering';
import { obsoleteName } from './obsolete-name';
import { outsidePeriod } from './outside-period';
import { percentage } from './percentage';
import { personalData } from './personal-data';
import { phone } from './phone';
import { prefaceIncomplete } from './preface-incomplete';
import { prefaceListVsHeadings } from './preface-list-vs-headings';
import { proseVsTable } from './prose-vs-table';
import { publicWithoutLink } from './public-without-link';
import { punctuation } from './punctuation';
import { repeatedSentence } from './repeated-sentence';
import { repeatedWord } from './repeated-word';
import { secrecyWord } from './secrecy-word';
import { signature } from './signature';
import { sumMismatch } from './sum-mismatch';
import { sumPartial } from './sum-partial';
import { tableBlank } from './table-blank';
import { textInLink } from './text-in-link';
import { title } from './title';
import { typo } from './typo';
import { undefinedAbbreviation } from './undefined-abbreviation';
import { unplacedText } from './unplaced-text';
import { wrongCategory } from './wrong-category';
import { wrongYear } from './wrong-year';

export * from './explanation';

/** Every rule's explanation, by group and in the order of the report. */
export const EXPLANATIONS: readonly Explanation[] = [
  title,
  prefaceIncomplete,
  prefaceListVsHeadings,
  countClaim,
  chapterMissing,
  chapterEmpty,
  chapterHeading,
  chapterOrder,
  mandatedContentMissing,
  carriedUnconfirmed,
  unplacedText,
  editionUnknown,
  sumMismatch,
  sumPartial,
  percentage,
  impossibleRelation,
  magnitudeOutlier,
  proseVsTable,
  lastYearMismatch,
  figureInvalid,
  figureBlank,
  tableBlank,
  approximationWording,
  measureWord,
  outsidePeriod,
  wrongYear,
  deadline,
  typo,
  repeatedWord,
  repeatedSentence,
  brokenSentence,
  numbering,
  artefact,
  punctuation,
  lawTitle,
  obsoleteName,
  undefinedAbbreviation,
  inconsistentTerm,
  wrongCategory,
  phone,
  personalData,
  secrecyWord,
  checklistAbsent,
  publicWithoutLink,
  noneWithoutReason,
  noneWithLink,
  textInLink,
  malformedLink,
  intranetLink,
  homepageLink,
  deadLink,
  movedLink,
  doubtfulLink,
  duplicateLink,
  claimVsChecklist,
  attachmentMissing,
  attachmentEmpty,
  attachmentName,
  signature,
];

/** @param rule a finding's rule id */
export const explanationOf = (rule: string): Explanation | undefined => EXPLANATIONS.find((own) => own.rule === rule);
