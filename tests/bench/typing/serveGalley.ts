import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../projectRoot';

export interface GalleyHost {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves Galley to a browser as a user would: the built command, in a process of its own. */
export async function serveGalley(workspace: string): Promise<GalleyHost> {
  const command = path.join(projectRoot, 'out', 'galley.js');
  const host = spawn(process.execPath, [command, 'serve', '--workspace', workspace, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(host, 'exit');
  const complaint = text(host.stderr);
  let printed = '';
  for await (const part of host.stdout) {
    printed += part;
    const address = printed.match(/"address":\s*"([^"]+)"/)?.[1];
    if (address === undefined) continue;
    return {
      address,
      async close() {
        host.kill('SIGINT');
        await ended;
      },
    };
  }
  throw new Error(`Galley could not be served: ${await complaint}`);
}
