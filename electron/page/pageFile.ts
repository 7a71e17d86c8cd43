import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cautiousHeaders, contentPolicy } from './contentPolicy';

/** A file of the window's own page, with the headers to give it with. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * The file that an address path (`/`, `/assets/app.js`) stands for; undefined when there is none. Nothing outside
 * `folder`, and nothing of a kind that the page does not use, is ever given.
 */
export async function pageFile(folder: string, addressPath: string): Promise<PageFile | undefined> {
  const file = path.join(folder, addressPath === '/' ? 'index.html' : safePath(addressPath));
  const mediaType = mediaTypes[path.extname(file)];
  if (mediaType === undefined) return undefined;
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const headers = { ...cautiousHeaders, 'Content-Type': mediaType };
  if (path.extname(file) !== '.html') return { bytes, headers };
  // Only now, for the process that opens the window would else read it before.
  const { randomBytes } = await import('node:crypto');
  const nonce = randomBytes(16).toString('base64');
  return {
    bytes: Buffer.from(withNonce(bytes.toString('utf8'), nonce)),
    headers: { ...headers, 'Content-Security-Policy': contentPolicy(nonce) },
  };
}

/** Resolving against the root first leaves no way out of it. */
function safePath(addressPath: string): string {
  try {
    return path.posix.normalize(`/${decodeURIComponent(addressPath).replaceAll('\\', '/').replaceAll('\0', '')}`);
  } catch {
    return '/no-such-file';
  }
}

/** Where React Aria looks for the nonce of its style element. */
function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}">`);
}
