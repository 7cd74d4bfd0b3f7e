export { decodeText, FILE_LIMIT, refuseSize } from './decode';
export type { HeadingChoice } from './headings';
export type { IntakeNote, NoteCode } from './note';
export { type FoundHeading, type IntakeOptions, type IntakeReading, readReport } from './read-report';
