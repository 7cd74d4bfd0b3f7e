/** A report's chapters as a PDF gives them out again. @param width of its lines, in characters */
export function wrapped(text: string, width: number): string {
  const [front = '', chapters = ''] = text.split(/(?<=\n)(?=一、概述)/);
  const lines = chapters.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
  return front + lines.join('\n');
}
