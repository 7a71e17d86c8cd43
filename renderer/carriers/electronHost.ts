import type { Host } from '../../shared/contract/host';

/** What the preload script puts on the window: the host, and how to ask it for a port to the core. */
export interface GalleyHost extends Host {
  /** A message with `data: 'galley-port'` and the port follows. */
  requestPort(): void;
}

declare global {
  interface Window {
    readonly galleyHost?: GalleyHost;
  }
}

/** Milliseconds to wait for the port. */
const patience = 10_000;

/** Asks for a port to the core. Rejects when none comes. */
export function requestPort(host: GalleyHost, page: Window): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const timer = setTimeout(() => {
      listening.abort();
      reject(new Error('The part of Galley that keeps the files did not start. Close Galley and start it again.'));
    }, patience);
    page.addEventListener(
      'message',
      (event) => {
        const [port] = event.ports;
        if (event.source !== page || event.data !== 'galley-port' || !port) return;
        listening.abort();
        clearTimeout(timer);
        resolve(port);
      },
      { signal: listening.signal },
    );
    host.requestPort();
  });
}
