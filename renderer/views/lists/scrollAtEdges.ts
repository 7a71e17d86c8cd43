import type { Point } from './touchTarget';

/** Pixels from an edge within which a finger scrolls, and pixels that it scrolls in one frame. */
const edge = 48;
const step = 10;

/**
 * Scrolls what lies under a finger that has come near its edges: the column up and down, the board to the sides. True
 * when something may have moved.
 */
export function scrollAtEdges(screen: HTMLElement, { x, y }: Point): boolean {
  const column = document.elementFromPoint(x, y)?.closest('.column')?.querySelector('.column-body');
  const board = screen.querySelector('.board-columns');
  const down = column ? stepAt(y, column.getBoundingClientRect().top, column.getBoundingClientRect().bottom) : 0;
  const box = board?.getBoundingClientRect();
  const aside = box && x > box.left ? stepAt(x, box.left, box.right) : 0;
  column?.scrollBy(0, down);
  board?.scrollBy(aside, 0);
  return down !== 0 || aside !== 0;
}

function stepAt(place: number, from: number, to: number): number {
  if (place < from + edge) return -step;
  return place > to - edge ? step : 0;
}
