import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Desk } from '../state/DeskContext';
import { followChanges } from '../state/followChanges';

/** Milliseconds in which several changes are asked about once. */
const gatherFor = 250;

/** Keeps what is shown up to date when documents change, here or in another window. */
export function useFollowing(desk: Desk): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAgain = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void queries.invalidateQueries();
      }, gatherFor);
    };
    const stopAsking = desk.bridge.on('changed', askAgain);
    const stopIndexing = desk.bridge.on('progress', ({ work }) => {
      if (work === 'indexing') askAgain();
    });
    const stopFollowing = followChanges(desk);
    return () => {
      clearTimeout(timer);
      stopAsking();
      stopIndexing();
      stopFollowing();
    };
  }, [desk, queries]);
}
