/**
 * The cells of a block copied from Excel or WPS: tabs between cells, quotes around cells with line breaks in them.
 * @returns rows of trimmed cells; rows without any text are left out
 */
export function readCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const source = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < source.length; at += 1) {
    const ch = source.charAt(at);
    if (quoted && ch === '"' && source.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (quoted) {
      if (ch === '"') quoted = false;
      else cell += ch;
    } else if (ch === '"' && cell === '') quoted = true;
    else if (ch === '\t') endCell();
    else if (ch === '\n') {
      endCell();
      rows.push([]);
    } else cell += ch;
  }
  endCell();
  return rows.filter((row) => row.some((text) => text !== ''));
}
