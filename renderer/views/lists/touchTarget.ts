import type { Gap } from '../../../shared/lists/placeBeside';
import { cardIdSchema, type ListId, listIdSchema } from '../../../shared/model/ids';
import { gapAt } from './gapAt';

/** A point of the window, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a finger that drags something is over. `line` is where the gap is, to be drawn, in pixels of the window. */
export type TouchTarget =
  | {
      readonly is: 'list';
      readonly listId: ListId;
      readonly gap: Gap | undefined;
      readonly line: { readonly left: number; readonly top: number; readonly width: number };
    }
  | { readonly is: 'archive' }
  | { readonly is: 'nothing' };

export function touchTarget(screen: HTMLElement, { x, y }: Point): TouchTarget {
  const under = document.elementFromPoint(x, y);
  if (!under || !screen.contains(under)) return { is: 'nothing' };
  if (under.closest('.archive')) return { is: 'archive' };
  const grid = under.closest('.column')?.querySelector<HTMLElement>('[data-list]');
  const listId = listIdSchema.safeParse(grid?.dataset.list);
  if (!grid || !listId.success) return { is: 'nothing' };
  const { left, top, width } = grid.getBoundingClientRect();
  const target = gapAt(grid, y);
  if (target.type === 'root') return { is: 'list', listId: listId.data, gap: undefined, line: { left, top, width } };
  const side = target.dropPosition === 'before' ? 'before' : 'after';
  const row = grid.querySelector(`[role="row"][data-key="${CSS.escape(String(target.key))}"]`)?.getBoundingClientRect();
  return {
    is: 'list',
    listId: listId.data,
    gap: { side, of: cardIdSchema.parse(target.key) },
    line: { left, top: (side === 'before' ? row?.top : row?.bottom) ?? top, width },
  };
}
