import { useEffect } from 'react';
import type { Desk } from '../state/DeskContext';
import { hashOf, routeOf } from './route';

/** Milliseconds on a screen until it counts as the editor's place. */
const staysFor = 700;

/** Has the core remember which screen the editor is on, for the next start to go on there. An article tells its own place. */
export function useRememberAddress({ bridge }: Pick<Desk, 'bridge'>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (): void => {
      const route = routeOf(location.hash);
      if (route.screen === 'article') return;
      void bridge.call('place.remember', { address: hashOf(route), articleId: null, selection: null });
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(remember, staysFor);
    };
    later();
    addEventListener('hashchange', later);
    return () => {
      clearTimeout(timer);
      removeEventListener('hashchange', later);
    };
  }, [bridge]);
}
