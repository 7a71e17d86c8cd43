import { type IncomingHttpHeaders, request } from 'node:http';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createGrants } from '../../../electron/core/grants';
import { startLoopbackHost } from '../../../electron/node/loopbackHost';
import { lay } from '../../builders/disk';
import { newDesk, openDeskCore } from '../../builders/openDesk';
import { temporaryFolder } from '../../builders/temporaryFolder';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A loopback host on an empty desk, with a page of one script, and a secret beside the page's folder. */
export async function startHost() {
  const parent = await temporaryFolder();
  const [pageFolder, exportsFolder] = [path.join(parent, 'page'), path.join(parent, 'exports')];
  await lay(path.join(pageFolder, 'index.html'), '<!doctype html><html><head></head><body></body></html>');
  await lay(path.join(pageFolder, 'assets', 'app.js'), 'document.title = "Galley";');
  await lay(path.join(parent, 'secret.js'), 'the secret');
  const grants = createGrants();
  const core = await openDeskCore(await newDesk(), grants);
  const host = await startLoopbackHost({ core, grants, pageFolder, exportsFolder, port: 0 });
  onTestFinished(host.close);

  const { origin, host: name, port, searchParams } = new URL(host.address);
  const token = searchParams.get('token') ?? '';
  const cookie = `galley-${port}=${token}`;
  /** Asks for a path exactly as it is written, with what only the page of this Galley knows unless told otherwise. */
  const ask = (place: string, { method = 'GET', headers = { cookie }, body }: Asking = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path: place, method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      asking.on('error', reject);
      asking.end(body);
    });
  return { host, core, grants, pageFolder, exportsFolder, origin, name, port: Number(port), token, cookie, ask };
}
