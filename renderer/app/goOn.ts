import type { Place } from '../../shared/model/place';
import { hashOf, routeOf } from './route';

/** What the window's history keeps of a screen that was gone on to at the start. */
interface StartedThere {
  readonly goesOn: true;
}

/**
 * Goes on where the editor was, unless the address already names a screen. What was pasted is gone after a start, so that
 * screen is none to go on with.
 */
export function goOn(place: Place | null): void {
  if (!place) return;
  const route = routeOf(place.address);
  const isHere = location.hash === hashOf(route);
  const namesNone = location.hash.replace(/^#\/?/, '') === '';
  if (route.screen === 'paste' || !(isHere || namesNone)) return;
  history.replaceState({ goesOn: true } satisfies StartedThere, '', hashOf(route));
}

/** Whether the screen that is shown was gone on to at the start. Asked once: from then on it was not. */
export function takeGoneOn(): boolean {
  const { goesOn } = (history.state ?? {}) as Partial<StartedThere>;
  if (goesOn) history.replaceState(null, '');
  return goesOn === true;
}
