import { type RefObject, useCallback } from 'react';
import type { BoardDeed } from '../../../shared/lists/boardDeed';
import type { State } from '../../../shared/model/state';
import { useDesk } from '../../state/DeskContext';
import { isInOverlay } from './isInOverlay';

/** Frames to wait for a card to be drawn and for a menu over it to be gone: half a second. */
const patience = 30;
/** Frames in which a card that has the focus may lose it again by being put elsewhere in the page. */
const settling = 6;

/**
 * Gives the focus to a card, or to a list without one. A card that moves is taken out of the page and put back, which
 * costs it the focus, and a menu that closes gives the focus to where it was: so this looks again for a few frames, but
 * never takes the focus from where the editor has gone meanwhile.
 */
export function useFocusPlace(screen: RefObject<HTMLElement | null>): (next: BoardDeed['next']) => void {
  const { store } = useDesk();
  return useCallback(
    (next) => {
      let given = false;
      let settled = 0;
      const attempt = (frames: number): void => {
        const target = screen.current && elementOf(screen.current, next, store.state.newsroom);
        const active = document.activeElement;
        const isLost = active === null || active === document.body;
        if (target && !isInOverlay(active) && (isLost || !given)) {
          given = true;
          target.focus();
          target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
        if (given) settled += 1;
        if (frames > 0 && settled < settling) requestAnimationFrame(() => attempt(frames - 1));
      };
      queueMicrotask(() => attempt(patience));
    },
    [screen, store],
  );
}

/** The row of a card, or the grid of a list. A row that is too far off to be drawn is scrolled to, and not there yet. */
function elementOf(screen: HTMLElement, { listId, cardId }: BoardDeed['next'], { lists }: State): HTMLElement | null {
  const grid = screen.querySelector<HTMLElement>(`[data-list="${CSS.escape(listId)}"]`);
  if (cardId === null || !grid) return grid;
  const row = grid.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(cardId)}"]`);
  const cards = lists[listId]?.cards ?? [];
  const position = cards.findIndex(({ id }) => id === cardId);
  const body = grid.closest('.column-body');
  if (!row && body && position >= 0) {
    body.scrollTop = (position / cards.length) * body.scrollHeight - body.clientHeight / 2;
  }
  return row;
}
