import type { KeyboardEvent } from 'react';

const CELLS = 'input[data-row]';

/** Enter and the arrows move between cells as in a spreadsheet; sideways only from the edge of the text. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const cell = event.target;
  if (!(cell instanceof HTMLInputElement) || !cell.dataset.row || event.nativeEvent.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = neighbour(event.currentTarget, cell, event);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function neighbour(grid: HTMLElement, cell: HTMLInputElement, event: KeyboardEvent): HTMLInputElement | undefined {
  const cells = [...grid.querySelectorAll<HTMLInputElement>(CELLS)];
  const column = cells.filter((other) => other.dataset.column === cell.dataset.column);
  const row = cells.filter((other) => other.dataset.row === cell.dataset.row);
  const [start, end] = [cell.selectionStart === 0, cell.selectionEnd === cell.value.length];
  switch (event.key) {
    case 'Enter':
      return column[column.indexOf(cell) + (event.shiftKey ? -1 : 1)];
    case 'ArrowDown':
      return column[column.indexOf(cell) + 1];
    case 'ArrowUp':
      return column[column.indexOf(cell) - 1];
    case 'ArrowRight':
      return end ? row[row.indexOf(cell) + 1] : undefined;
    case 'ArrowLeft':
      return start ? row[row.indexOf(cell) - 1] : undefined;
    default:
      return undefined;
  }
}
