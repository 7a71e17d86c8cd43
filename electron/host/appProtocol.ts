import type { ProtocolRequest, ProtocolResponse, Session } from 'electron';
import { type AskedPhoto, readPhotoAddress } from '../../shared/contract/photoAddress';
import { cautiousHeaders } from '../page/contentPolicy';
import { type PageFile, pageFile } from '../page/pageFile';
import type { CoreProcess } from './coreProcess';

/**
 * The origin of every window: nothing else may speak to the main process, and nothing else is ever loaded. A name under
 * `.invalid` (RFC 2606) can never be a host, so what is asked of it is answered here or not at all. An https origin has
 * all the rights of the web's own without being registered before the app is ready, which not every starter allows.
 */
export const appOrigin = 'https://galley.invalid';

/**
 * Serves the page's own files and the photos of the vault at `appOrigin`, in place of the network. Electron's newer
 * `protocol.handle` speaks in the web's requests and responses, for which it brings all of Node's fetch into this process
 * while the window waits for its page.
 */
export function serveApp(session: Session, pageFolder: string, core: Pick<CoreProcess, 'photo'>): void {
  session.protocol.interceptBufferProtocol('https', (request, answer) => {
    respond(request, pageFolder, core).then(answer, () => answer(notFound));
  });
}

const notFound: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

async function respond(
  { url, method }: Pick<ProtocolRequest, 'url' | 'method'>,
  pageFolder: string,
  core: Pick<CoreProcess, 'photo'>,
): Promise<ProtocolResponse> {
  const address = new URL(url);
  if (address.origin !== appOrigin || method !== 'GET') return notFound;
  if (address.pathname.startsWith('/photos/'))
    return photoResponse(core, readPhotoAddress(address.pathname, address.search));
  const file = await pageFile(pageFolder, address.pathname);
  return file ? responseOf(file.bytes, file.headers) : notFound;
}

async function photoResponse(
  core: Pick<CoreProcess, 'photo'>,
  asked: AskedPhoto | undefined,
): Promise<ProtocolResponse> {
  const found = asked && (await core.photo(asked.id, asked.size));
  return found ? responseOf(found.bytes, { ...cautiousHeaders, 'Content-Type': found.mediaType }) : notFound;
}

function responseOf({ buffer, byteOffset, byteLength }: Uint8Array, headers: PageFile['headers']): ProtocolResponse {
  return { headers: { ...headers }, data: Buffer.from(buffer, byteOffset, byteLength) };
}
