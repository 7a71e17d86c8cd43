import type { Point } from './touchTarget';

/** Pixels from an edge within which a finger scrolls, and pixels that it scrolls in one frame. */
const edge = 48;
const step = 10;

/** Scrolls what lies under a finger that has come near its edges: the column up and down, the board to the sides. */
export function scrollAtEdges(screen: HTMLElement, { x, y }: Point): void {
  const column = document.elementFromPoint(x, y)?.closest('.column')?.querySelector('.column-body');
  if (column) {
    const { top, bottom } = column.getBoundingClientRect();
    column.scrollTop += stepAt(y, top, bottom);
  }
  const board = screen.querySelector('.board-columns');
  if (board) {
    const { left, right } = board.getBoundingClientRect();
    if (x > left) board.scrollLeft += stepAt(x, left, right);
  }
}

function stepAt(place: number, from: number, to: number): number {
  if (place < from + edge) return -step;
  return place > to - edge ? step : 0;
}
