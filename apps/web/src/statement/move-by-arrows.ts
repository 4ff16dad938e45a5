import type { KeyboardEvent } from 'react';

const FIGURE = '[data-figure]';

/** Arrows lead from figure to figure, over empty cells; Home and End to the first and last of a row. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const cell = event.target.closest('td');
  if (!cell) return;
  const next = nextFigure(cell, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextFigure(cell: HTMLTableCellElement, key: string): HTMLElement | null {
  const row = cell.parentElement!;
  const inRow = [...row.querySelectorAll<HTMLElement>(FIGURE)];
  const at = inRow.findIndex((figure) => cell.contains(figure));
  switch (key) {
    case 'ArrowLeft':
      return inRow[at - 1] ?? null;
    case 'ArrowRight':
      return inRow[at + 1] ?? null;
    case 'Home':
      return inRow[0] ?? null;
    case 'End':
      return inRow.at(-1) ?? null;
    case 'ArrowUp':
      return inColumn(row, cell.cellIndex, (from) => from.previousElementSibling);
    case 'ArrowDown':
      return inColumn(row, cell.cellIndex, (from) => from.nextElementSibling);
    default:
      return null;
  }
}

/** The nearest row in a direction that has a figure in this column. */
function inColumn(row: Element, index: number, step: (row: Element) => Element | null): HTMLElement | null {
  for (let other = step(row); other; other = step(other)) {
    const figure = other.children[index]?.querySelector<HTMLElement>(FIGURE);
    if (figure) return figure;
  }
  return null;
}
