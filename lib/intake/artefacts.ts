import { type Heading, sameWords } from './headings';
import type { SourceLine } from './lines';

const PAGE_NUMBER =
  /^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页(?:[，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/;

/** Parts page numbers from the text. */
export function partPageNumbers(lines: readonly SourceLine[]): { text: SourceLine[]; pageNumbers: SourceLine[] } {
  const isNumber = (line: SourceLine) => !line.cells && PAGE_NUMBER.test(line.text);
  return { text: lines.filter((line) => !isNumber(line)), pageNumbers: lines.filter(isNumber) };
}

/** A heading as a table of contents lists it: dots and a page number behind it. */
const listed = (text: string) => text.replace(/[.．…·⋯\s]*\d{0,3}$/, '');

/**
 * The lines of a 目录: at least three headings right after each other that come again later.
 * @returns indexes into the lines, [start, end), or undefined
 */
export function contentsList(lines: readonly SourceLine[], headings: readonly Heading[]): [number, number] | undefined {
  let count = 0;
  while (count < headings.length) {
    const [heading, next] = [headings[count], headings[count + 1]];
    if (!heading || !headings.slice(count + 1).some((later) => sameWords(listed(heading.text), later.text))) break;
    count++;
    if (next?.index !== heading.index + heading.lines) break;
  }
  const [first, last] = [headings[0], headings[count - 1]];
  if (count < 3 || !first || !last) return undefined;
  const titled = /^目\s*[录次]$/.test(lines[first.index - 1]?.text ?? '');
  return [titled ? first.index - 1 : first.index, last.index + last.lines];
}
