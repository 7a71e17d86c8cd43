import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Desk } from '../state/DeskContext';
import { followChanges } from '../state/followChanges';
import { settingsQuery } from '../state/useSettings';

/** Milliseconds in which several changes are asked about once. */
const gatherFor = 250;
/** Milliseconds without a letter after which somebody types no more. */
const typingRestsAfter = 1000;

/**
 * Keeps what is shown up to date when documents change, here or in another window. What is typed here is in the store, and
 * shown from there: the core is asked about the rest of the window only when the typing rests.
 */
export function useFollowing(desk: Desk): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let typedAt = Number.NEGATIVE_INFINITY;

    const ask = (): void => {
      clearTimeout(resting);
      resting = undefined;
      // Settings are told when they are saved, and no document is part of them.
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings.get' });
    };
    const askAgain = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        ask();
      }, gatherFor);
    };
    const askAtRest = (): void => {
      const rest = typedAt + typingRestsAfter - performance.now();
      resting = setTimeout(rest > 0 ? askAtRest : ask, Math.max(rest, gatherFor));
    };
    const typed = (): void => {
      typedAt = performance.now();
    };
    addEventListener('input', typed, { capture: true });
    const stopAsking = desk.bridge.on('changed', ({ origin }) => {
      if (origin !== desk.bridge.origin) askAgain();
      else if (resting === undefined) askAtRest();
    });
    const stopIndexing = desk.bridge.on('progress', ({ work }) => {
      if (work === 'indexing') askAgain();
    });
    const stopSettings = desk.bridge.on('settingsSaved', ({ settings }) => {
      queries.setQueryData(settingsQuery(desk).queryKey, settings);
      askAgain();
    });
    const stopFollowing = followChanges(desk);
    return () => {
      clearTimeout(timer);
      clearTimeout(resting);
      removeEventListener('input', typed, { capture: true });
      stopAsking();
      stopIndexing();
      stopSettings();
      stopFollowing();
    };
  }, [desk, queries]);
}
