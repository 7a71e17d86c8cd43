import { once } from 'node:events';
import { chmod, lstat, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RawData, WebSocket } from 'ws';
import { startLoopbackHost } from '../../../electron/node/loopbackHost';
import { startHost } from './loopback';

describe('a host that keeps its address', () => {
  /** Starts hosts, one after the other, that keep their address in one file. */
  const keeping = async () => {
    const { core, grants, pageFolder, exportsFolder } = await startHost();
    const keptIn = path.join(path.dirname(pageFolder), 'loopback.json');
    const start = async (port?: number) => {
      const host = await startLoopbackHost({ core, grants, pageFolder, exportsFolder, port, keptIn });
      onTestFinished(host.close);
      return host;
    };
    return { keptIn, start };
  };
  const portOf = ({ address }: { readonly address: string }) => Number(new URL(address).port);
  const keyOf = ({ address }: { readonly address: string }) => new URL(address).searchParams.get('token') ?? '';

  it('has the same port and key at the next start, so that a page that is still open gets in', async () => {
    const { start } = await keeping();
    const first = await start();
    const set = (await fetch(first.address, { redirect: 'manual' })).headers.get('set-cookie') ?? '';
    await first.close();
    const second = await start();
    expect(second.address).toBe(first.address);
    const headers = { cookie: set.split(';')[0] ?? '' };
    expect((await fetch(new URL('/', second.address), { headers })).status).toBe(200);
    const { origin, host } = new URL(second.address);
    const bridge = new WebSocket(`ws://${host}/bridge`, { headers: { ...headers, origin } });
    const [greeting] = (await once(bridge, 'message')) as [RawData];
    expect(String(greeting)).toContain('"is":"greeting"');
    await second.close();
    expect((await start(portOf(first))).address).toBe(first.address);
  });

  it.skipIf(process.platform === 'win32')('keeps it where only this user can read it', async () => {
    const { keptIn, start } = await keeping();
    await start();
    expect((await lstat(keptIn)).mode & 0o777).toBe(0o600);
  });

  it('finds another port and key when the port is taken, and keeps those', async () => {
    const { keptIn, start } = await keeping();
    const first = await start();
    await first.close();
    const other = createServer().listen(portOf(first), '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const second = await start();
    expect(portOf(second)).not.toBe(portOf(first));
    expect(keyOf(second)).not.toBe(keyOf(first));
    expect(JSON.parse(await readFile(keptIn, 'utf8'))).toEqual({ port: portOf(second), key: keyOf(second) });
    await expect(start(portOf(first))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('finds another key at any free port, when that is asked for', async () => {
    const { start } = await keeping();
    const first = await start();
    await first.close();
    expect(keyOf(await start(0))).not.toBe(keyOf(first));
  });

  it.each<[string, (file: string, text: string) => Promise<unknown>]>([
    ['others may read it', (file) => chmod(file, 0o640)],
    ['others may write it', (file) => chmod(file, 0o602)],
    [
      'it is a link',
      async (file, text) => {
        await writeFile(`${file}-elsewhere`, text, { mode: 0o600 });
        await rm(file);
        await symlink(`${file}-elsewhere`, file);
      },
    ],
    ['it is empty', (file) => writeFile(file, '')],
    ['it is not JSON', (file) => writeFile(file, 'key')],
    ['its key is short', (file, text) => writeFile(file, JSON.stringify({ ...JSON.parse(text), key: 'A' }))],
    [
      'its key would end the cookie',
      (file, text) => writeFile(file, JSON.stringify({ ...JSON.parse(text), key: `${'A'.repeat(41)}; ` })),
    ],
    ['its port is none', (file, text) => writeFile(file, JSON.stringify({ ...JSON.parse(text), port: 0 }))],
    ['it is gone', (file) => rm(file)],
  ])('finds another key when what was kept is no secret: %s', async (what, spoil) => {
    if (process.platform === 'win32' && /others|link/.test(what)) return;
    const { keptIn, start } = await keeping();
    const first = await start();
    await first.close();
    await spoil(keptIn, await readFile(keptIn, 'utf8'));
    const second = await start();
    expect(keyOf(second)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(keyOf(second)).not.toBe(keyOf(first));
    const kept = await lstat(keptIn);
    expect(kept.isFile()).toBe(true);
    if (process.platform !== 'win32') expect(kept.mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(keptIn, 'utf8')).key).toBe(keyOf(second));
  });

  it('runs without when it cannot be kept, and says so', async () => {
    const { core, grants, pageFolder, exportsFolder } = await startHost();
    const keptIn = path.join(exportsFolder, 'gone', 'loopback.json');
    const errors: Error[] = [];
    const onNotKept = (error: Error): void => void errors.push(error);
    const host = await startLoopbackHost({ core, grants, pageFolder, exportsFolder, port: 0, keptIn, onNotKept });
    onTestFinished(host.close);
    expect((await fetch(host.address, { redirect: 'manual' })).status).toBe(303);
    expect(errors).toMatchObject([{ code: 'ENOENT' }]);
  });
});
