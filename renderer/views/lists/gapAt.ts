import type { DropTarget } from 'react-aria-components/useDragAndDrop';

/**
 * The gap of a list that a height points at: before the first card whose middle is below it, or after the last. Only
 * cards that are drawn are asked, for no other can be pointed at. `y` in pixels from the top of the window.
 */
export function gapAt(grid: HTMLElement, y: number): DropTarget {
  const rows = [...grid.querySelectorAll<HTMLElement>('[role="row"][data-key]')]
    .map((row) => ({ key: row.dataset.key ?? '', box: row.getBoundingClientRect() }))
    .sort((one, other) => one.box.top - other.box.top);
  const below = rows.find(({ box }) => y < box.top + box.height / 2);
  if (below) return { type: 'item', key: below.key, dropPosition: 'before' };
  const last = rows.at(-1);
  return last ? { type: 'item', key: last.key, dropPosition: 'after' } : { type: 'root' };
}
