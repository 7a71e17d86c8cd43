import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Decides who may speak to the loopback host. Any page in any browser on this machine can send requests to it, so three
 * things are asked: that the request was made to this very address (`Host`, against rebinding of names), that a request
 * which can change something comes from a page of ours (`Origin`), and the secret that only who started Galley was told.
 */
export interface Doorkeeper {
  /** What has to be in the first address: `/?token=…`. */
  readonly token: string;
  /** The cookie that a browser gets for the token, and shows from then on. */
  readonly cookie: string;
  isAddressedHere(request: IncomingMessage): boolean;
  isFromOurPage(request: IncomingMessage): boolean;
  hasToken(address: URL): boolean;
  hasCookie(request: IncomingMessage): boolean;
}

/** `port` is the one that the host listens on, on 127.0.0.1. */
export function createDoorkeeper(port: number, token = randomBytes(32).toString('base64url')): Doorkeeper {
  const host = `127.0.0.1:${port}`;
  // Cookies are shared by all ports of a machine, so the port is in the name.
  const name = `galley-${port}`;
  return {
    token,
    cookie: `${name}=${token}; Path=/; HttpOnly; SameSite=Strict`,
    isAddressedHere: ({ headers }) => headers.host === host,
    isFromOurPage: ({ headers }) => headers.origin === `http://${host}`,
    hasToken: (address) => same(address.searchParams.get('token') ?? '', token),
    hasCookie: ({ headers }) => {
      const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
      return cookies.some((cookie) => same(cookie, `${name}=${token}`));
    },
  };
}

/** Compares in a time that does not tell how much was right. */
function same(given: string, expected: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}
