import type { Rule } from '../rule';
import { undefinedAbbreviation } from './abbreviations';
import { accountsYear } from './accounts-year';
import { allGranted } from './all-granted';
import { anniversaries } from './anniversaries';
import { answeredLists } from './answered-lists';
import { applicantNames } from './applicant-names';
import { applicationsAgain } from './applications-again';
import { approximation } from './approximation';
import { artefact } from './artefact';
import { attachmentName } from './attachment-name';
import { attachmentNumber } from './attachment-number';
import { averages } from './averages';
import { balances } from './balance';
import { blankTables } from './blank-tables';
import { bodyNames } from './body-names';
import { brokenSentence, unfinishedParagraph } from './broken-sentence';
import { budgetYear } from './budget-year';
import { categoryCount, categoryHome } from './category-lines';
import { chapterEmpty, chapterHeading, chapterMissing, chapterOrder } from './chapters';
import { links, noneWithLink, noneWithoutReason, publicWithoutLink } from './checklist';
import { checklistAbsent } from './checklist-absent';
import { claimVsChecklist, duplicateLink } from './checklist-claims';
import { checklistCounts } from './checklist-counts';
import { laterSession } from './congresses';
import { contact } from './contact';
import { countClaims } from './count-claims';
import { datedEvents } from './dated-events';
import { datesInBrackets } from './dates-in-brackets';
import { datesOutside } from './dates-outside';
import { dayLimits } from './day-limits';
import { deadLink } from './dead-link';
import { deniedAndTold } from './denied-and-told';
import { departmentVoice } from './department-voice';
import { direction } from './direction';
import { documentNumber } from './document-number';
import { enumerations, partialSums } from './enumerations';
import { feesDenied } from './fees-denied';
import { flatTableTold } from './flat-table-told';
import { flatTableShares, flatTables } from './flat-tables';
import { frequency } from './frequency';
import { fullMarks } from './full-marks';
import { groupLeader } from './group-leader';
import { groupOffice } from './group-office';
import { growth } from './growth';
import { growthFirst } from './growth-first';
import { impossibleDate } from './impossible-date';
import { fallInTimes, impossibleUnit, limitTwice } from './impossible-wording';
import { issueRuns } from './issue-runs';
import { lastYearMismatch } from './last-year';
import { lawTitle } from './law-citations';
import { attachmentEmpty, attachmentMissing, carriedUnconfirmed, unplacedText } from './leftovers';
import { lostNumbers } from './lost-numbers';
import { mandatedContent } from './mandated-content';
import { meansOfTime } from './means-of-time';
import { measureWord } from './measure-word';
import { mistypedFigures } from './mistyped-figures';
import { motions } from './motions';
import { newStudents } from './new-students';
import { noGraduates } from './no-graduates';
import { noneAndTold } from './none-and-told';
import { noticeDays } from './notice-days';
import { numberedDays } from './numbered-days';
import { numbering } from './numbering';
import { formerBody, formerNumber, repealedLaw } from './obsolete-name';
import { oneEach } from './one-each';
import { opinionShares } from './opinion-shares';
import { orderOfEvents } from './order-of-events';
import { otherSchool } from './other-school';
import { outOf } from './out-of';
import { overallRates } from './overall-rates';
import { ownHost, ownName } from './own-name';
import { paragraphSums } from './paragraph-sums';
import { partsOfYear } from './parts-of-year';
import { percentages } from './percentages';
import { period } from './period';
import { personTimes } from './person-times';
import { personalData } from './personal-data';
import { phone } from './phone';
import { phoneNumbers } from './phone-numbers';
import { planYears } from './plan-years';
import { outliers, platformRelations } from './platform-figures';
import { contactUntold, prefaceIncomplete, prefacePeriod } from './preface';
import { partCount, prefaceList } from './preface-list';
import { problemsAndMeasures } from './problems-and-measures';
import { proseAddresses } from './prose-addresses';
import { proseVsTable } from './prose-vs-table';
import { halfWidth, misplacedMarks, unbalanced } from './punctuation';
import { ranks } from './ranks';
import { ratePoints } from './rate-points';
import { rateSigns } from './rate-signs';
import { rates } from './rates';
import { repeatedSentence } from './repeated-sentence';
import { repeatedWord } from './repeated-word';
import { reversedDates } from './reversed-dates';
import { schoolOfTitle } from './school-of-title';
import { schoolYearWords } from './school-year-words';
import { secrecyWord } from './secrecy';
import { sharesOfItems } from './shares-of-items';
import { deadline, signature } from './signature';
import { singleWorks } from './single-works';
import { sloganCounts } from './slogan-counts';
import { stages } from './stages';
import { statutoryDays } from './statutory-days';
import { impossibleRelation, waysTotal } from './table-relations';
import { blankCells, figures, tableSums } from './tables';
import { colloquialName, inconsistentName, mixedYearWords } from './terms';
import { title } from './title';
import { titlesApplied } from './titles-applied';
import { toldAgain } from './told-again';
import { toldTwice } from './told-twice';
import { transposed } from './transposed';
import { twoOutcomes } from './two-outcomes';
import { typo } from './typo';
import { unfinishedSentence } from './unfinished-sentence';
import { wrongCategory } from './wrong-category';
import { yearAsOwn } from './year-as-own';
import { yearOfDocument } from './year-of-document';
import { yearOnYear } from './year-on-year';
import { copiedYear, countedBeyond } from './years';

/** Every rule, in the order of the report. */
export const RULES: readonly Rule[] = [
  title,
  period,
  prefaceIncomplete,
  prefacePeriod,
  contactUntold,
  contact,
  prefaceList,
  partCount,
  chapterMissing,
  chapterEmpty,
  chapterHeading,
  chapterOrder,
  mandatedContent,
  problemsAndMeasures,
  enumerations,
  partialSums,
  paragraphSums,
  answeredLists,
  motions,
  sharesOfItems,
  twoOutcomes,
  partsOfYear,
  flatTables,
  percentages,
  flatTableShares,
  rates,
  growth,
  growthFirst,
  overallRates,
  opinionShares,
  direction,
  fallInTimes,
  ratePoints,
  rateSigns,
  countClaims,
  sloganCounts,
  datedEvents,
  datesInBrackets,
  numbering,
  countedBeyond,
  copiedYear,
  yearAsOwn,
  schoolYearWords,
  planYears,
  newStudents,
  accountsYear,
  budgetYear,
  yearOfDocument,
  numberedDays,
  datesOutside,
  impossibleDate,
  reversedDates,
  noticeDays,
  anniversaries,
  orderOfEvents,
  laterSession,
  personalData,
  applicantNames,
  secrecyWord,
  lawTitle,
  formerNumber,
  documentNumber,
  formerBody,
  repealedLaw,
  approximation,
  limitTwice,
  phone,
  phoneNumbers,
  typo,
  mistypedFigures,
  bodyNames,
  measureWord,
  impossibleUnit,
  undefinedAbbreviation,
  inconsistentName,
  colloquialName,
  ownName,
  schoolOfTitle,
  otherSchool,
  departmentVoice,
  ownHost,
  mixedYearWords,
  brokenSentence,
  unfinishedParagraph,
  unfinishedSentence,
  artefact,
  lostNumbers,
  repeatedWord,
  repeatedSentence,
  halfWidth,
  unbalanced,
  misplacedMarks,
  figures,
  tableSums,
  blankCells,
  blankTables,
  waysTotal,
  impossibleRelation,
  stages,
  outOf,
  titlesApplied,
  dayLimits,
  statutoryDays,
  balances,
  fullMarks,
  ranks,
  oneEach,
  averages,
  meansOfTime,
  singleWorks,
  issueRuns,
  personTimes,
  platformRelations,
  outliers,
  yearOnYear,
  proseVsTable,
  flatTableTold,
  toldTwice,
  toldAgain,
  frequency,
  groupLeader,
  groupOffice,
  deniedAndTold,
  feesDenied,
  allGranted,
  applicationsAgain,
  transposed,
  wrongCategory,
  categoryCount,
  categoryHome,
  proseAddresses,
  lastYearMismatch,
  checklistAbsent,
  publicWithoutLink,
  noneWithoutReason,
  noneWithLink,
  links,
  deadLink,
  duplicateLink,
  claimVsChecklist,
  noGraduates,
  noneAndTold,
  checklistCounts,
  attachmentMissing,
  attachmentNumber,
  attachmentEmpty,
  attachmentName,
  carriedUnconfirmed,
  unplacedText,
  signature,
  deadline,
];
