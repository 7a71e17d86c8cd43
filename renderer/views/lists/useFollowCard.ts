import { useEffect } from 'react';
import type { BoardDeed } from '../../../shared/lists/boardDeed';
import { useDesk } from '../../state/DeskContext';
import type { Subject } from './useBoardCommands';

/** Lets the focus follow its card when Undo takes it to another list, and stay on a list whose last card is gone. */
export function useFollowCard(subject: () => Subject, lead: (next: BoardDeed['next']) => void): void {
  const { store } = useDesk();
  useEffect(
    () =>
      store.subscribe(() => {
        // Told before anything is drawn again, so that this is the card that has the focus still.
        const { row } = subject();
        if (!row) return;
        const lists = store.state.newsroom.lists;
        const now = Object.values(lists).find(({ cards }) => cards.some(({ id }) => id === row.id));
        if (now && now.id !== row.listId) lead({ listId: now.id, cardId: row.id });
        if (!now && lists[row.listId]?.cards.length === 0) lead({ listId: row.listId, cardId: null });
      }),
    [store, subject, lead],
  );
}
