import type { StopListening } from '../../shared/contract/bridge';
import type { EventName, Events } from '../../shared/contract/events';

export type Announcement = { [Name in EventName]: { readonly name: Name; readonly event: Events[Name] } }[EventName];

/** Tells whoever listens what happened in the core. */
export interface Announcer {
  announce(announcement: Announcement): void;
  listen(listener: (announcement: Announcement) => void): StopListening;
}

export function createAnnouncer(): Announcer {
  const listeners = new Set<(announcement: Announcement) => void>();
  return {
    announce(announcement) {
      for (const listener of listeners) listener(announcement);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
