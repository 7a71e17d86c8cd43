import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { z } from 'zod';
import { type FolderPurpose, folderPurposes, type Grant } from '../../shared/contract/host';
import { readPhotoAddress } from '../../shared/contract/photoAddress';
import type { Core } from '../core/openCore';
import { cautiousHeaders } from '../page/contentPolicy';
import { pageFile } from '../page/pageFile';
import type { Doorkeeper } from './doorkeeper';

export interface LoopbackPorts {
  readonly core: Core;
  readonly pageFolder: string;
  readonly doorkeeper: () => Doorkeeper;
  readonly pickFolder: (purpose: FolderPurpose) => Promise<Grant>;
}

const grantRequest = z.object({ purpose: z.enum(folderPurposes) });
/** The most bytes that a request's body may have. */
const longestBody = 10_000;

/** Answers HTTP requests to the loopback host: the page, its photos, and grants of folders. */
export function loopbackRequests({ core, pageFolder, doorkeeper, pickFolder }: LoopbackPorts): RequestListener {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const door = doorkeeper();
    if (!door.isAddressedHere(request)) return refuse(response, 421, 'This is not the address of this Galley.');
    // Appended, not resolved: a target that begins with two slashes would be taken for another host.
    if (!request.url?.startsWith('/')) return refuse(response, 400, 'This is not a request that Galley knows.');
    const address = new URL(`http://${request.headers.host}${request.url}`);

    if (request.method === 'GET' && address.pathname === '/' && door.hasToken(address)) {
      response.writeHead(303, { ...cautiousHeaders, 'Set-Cookie': door.cookie, Location: '/' }).end();
      return;
    }
    if (!door.hasCookie(request)) {
      return refuse(response, 403, 'Open the whole address that Galley printed when it started: it carries the key.');
    }
    if (request.method === 'POST' && address.pathname === '/grants') {
      if (!door.isFromOurPage(request)) return refuse(response, 403, 'Only the page of this Galley may ask this.');
      const asked = grantRequest.safeParse(await readJson(request));
      if (!asked.success) return refuse(response, 400, 'This is not a request that Galley knows.');
      return give(response, Buffer.from(JSON.stringify(await pickFolder(asked.data.purpose))), 'application/json');
    }
    if (request.method !== 'GET') return refuse(response, 405, 'Galley does not know this request.');

    if (address.pathname.startsWith('/photos/')) {
      const asked = readPhotoAddress(address.pathname, address.search);
      const found = asked && (await core.photo(asked.id, asked.size));
      return found ? give(response, found.bytes, found.mediaType) : refuse(response, 404, 'There is no such photo.');
    }
    const file = await pageFile(pageFolder, address.pathname);
    if (!file) return refuse(response, 404, 'There is no such page.');
    response.writeHead(200, { ...file.headers }).end(file.bytes);
  };

  return (request, response) => {
    answer(request, response).catch(() => refuse(response, 500, 'Galley could not answer this request.'));
  };
}

function give(response: ServerResponse, bytes: Uint8Array, mediaType: string): void {
  response.writeHead(200, { ...cautiousHeaders, 'Content-Type': mediaType }).end(bytes);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { ...cautiousHeaders, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    // The rest is read and dropped: to stop in the middle would break the line before the answer is on it.
    if (length <= longestBody) chunks.push(chunk);
  }
  if (length > longestBody) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
