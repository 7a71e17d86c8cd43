import type { Session } from 'electron';
import { photoIdSchema } from '../../shared/model/ids';
import { cautiousHeaders } from '../page/contentPolicy';
import { pageFile } from '../page/pageFile';
import type { CoreProcess } from './coreProcess';

/**
 * The origin of every window: nothing else may speak to the main process, and nothing else is ever loaded. A name under
 * `.invalid` (RFC 2606) can never be a host, so what is asked of it is answered here or not at all. An https origin has
 * all the rights of the web's own without being registered before the app is ready, which not every starter allows.
 */
export const appOrigin = 'https://galley.invalid';

/** Serves the page's own files and the photos of the vault at `appOrigin`, in place of the network. */
export function serveApp(session: Session, pageFolder: string, core: Pick<CoreProcess, 'photo'>): void {
  session.protocol.handle('https', async (request) => {
    const address = new URL(request.url);
    if (address.origin !== appOrigin || request.method !== 'GET') return new Response(null, { status: 404 });
    const photo = address.pathname.match(/^\/photos\/([^/]+)$/)?.[1];
    return photo === undefined ? servePage(pageFolder, address.pathname) : servePhoto(core, photo);
  });
}

async function servePage(folder: string, addressPath: string): Promise<Response> {
  const file = await pageFile(folder, addressPath);
  return file ? new Response(file.bytes, { headers: file.headers }) : new Response(null, { status: 404 });
}

async function servePhoto(core: Pick<CoreProcess, 'photo'>, name: string): Promise<Response> {
  const id = photoIdSchema.safeParse(name);
  const found = id.success ? await core.photo(id.data) : null;
  if (!found) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(found.bytes), {
    headers: { ...cautiousHeaders, 'Content-Type': found.mediaType },
  });
}
