import { connect as connectSocket } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startLoopbackHost } from '../../../electron/node/loopbackHost';
import { startHost } from './loopback';

const purpose = JSON.stringify({ purpose: 'export a bundle' });

describe('who has the key', () => {
  it('is given a cookie for it that no script can read and no other site can use, and is sent to the page', async () => {
    const { ask, token, cookie } = await startHost();
    const { status, headers } = await ask(`/?token=${token}`, { headers: {} });
    expect({ status, location: headers.location }).toEqual({ status: 303, location: '/' });
    expect(headers['set-cookie']).toEqual([`${cookie}; Path=/; HttpOnly; SameSite=Strict`]);
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('is given the page with a policy that lets nothing else run', async () => {
    const { ask } = await startHost();
    const { status, headers, text } = await ask('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-');
    expect(text).toContain(/'nonce-([^']+)'/.exec(policy)?.[1] ?? 'no nonce');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('is given a folder to export to, by a name that says nothing', async () => {
    const { ask, cookie, origin, grants, exportsFolder } = await startHost();
    const { status, text } = await ask('/grants', { method: 'POST', headers: { cookie, origin }, body: purpose });
    expect(status).toBe(200);
    const { grant, label } = JSON.parse(text);
    expect(grant).toMatch(/^[0-9a-f-]{36}$/);
    expect(label).toBe(exportsFolder);
    expect(grants.folderOf(grant)).toBe(exportsFolder);
  });
});

describe('who has not the key', () => {
  it.each([
    ['no cookie', () => ({})],
    ['an empty cookie', () => ({ cookie: '' })],
    ['another cookie', () => ({ cookie: 'session=1' })],
    ['a wrong key', (cookie: string) => ({ cookie: `${cookie.split('=')[0]}=${'A'.repeat(43)}` })],
    ['part of the key', (cookie: string) => ({ cookie: cookie.slice(0, -1) })],
    ['the key and more', (cookie: string) => ({ cookie: `${cookie}A` })],
    ['the key under another name', (cookie: string) => ({ cookie: `galley=${cookie.split('=')[1]}` })],
    ['the key in a header of its own', (cookie: string) => ({ authorization: `Bearer ${cookie.split('=')[1]}` })],
  ])('is given nothing: %s', async (_what, headersFor) => {
    const { ask, cookie, origin, grants } = await startHost();
    const headers = headersFor(cookie);
    for (const place of ['/', '/index.html', '/assets/app.js', `/photos/${'0'.repeat(64)}`]) {
      const { status, text, headers: given } = await ask(place, { headers });
      expect({ place, status }).toEqual({ place, status: 403 });
      expect(text).toContain('the whole address');
      expect(given['set-cookie']).toBeUndefined();
    }
    expect((await ask('/grants', { method: 'POST', headers: { ...headers, origin }, body: purpose })).status).toBe(403);
    expect(grants.folderOf('')).toBeUndefined();
  });

  it.each(['', 'A'.repeat(43), '%00', 'undefined'])('is given no cookie for the token %j', async (token) => {
    const { ask } = await startHost();
    const { status, headers } = await ask(`/?token=${token}`, { headers: {} });
    expect({ status, cookie: headers['set-cookie'] }).toEqual({ status: 403, cookie: undefined });
  });

  it('is given no cookie for the right token at another address or by another method', async () => {
    const { ask, token } = await startHost();
    expect((await ask(`/index.html?token=${token}`, { headers: {} })).status).toBe(403);
    expect((await ask(`/?token=${token}`, { method: 'POST', headers: {} })).status).toBe(403);
  });

  it('finds another key at each start', async () => {
    const [one, other] = [await startHost(), await startHost()];
    expect(one.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(one.token).not.toBe(other.token);
    expect((await other.ask('/', { headers: { cookie: one.cookie } })).status).toBe(403);
  });
});

describe('a request under another name for this machine', () => {
  it.each([
    ['a name that was rebound', () => 'evil.example'],
    ['a name that was rebound, with the port', (port: number) => `evil.example:${port}`],
    ['localhost', (port: number) => `localhost:${port}`],
    ['another port', (port: number) => `127.0.0.1:${port + 1}`],
    ['no port', () => '127.0.0.1'],
    ['another address of loopback', (port: number) => `127.0.0.2:${port}`],
    ['the address with something before it', (port: number) => `evil@127.0.0.1:${port}`],
  ])('is refused even with the key: %s', async (_what, hostFor) => {
    const { ask, cookie, port, token } = await startHost();
    const host = hostFor(port);
    expect((await ask('/', { headers: { cookie, host } })).status).toBe(421);
    const { status, headers } = await ask(`/?token=${token}`, { headers: { host } });
    expect({ status, cookie: headers['set-cookie'] }).toEqual({ status: 421, cookie: undefined });
  });

  it('is refused when its line names one host and its header another', async () => {
    const { ask, cookie, name } = await startHost();
    expect((await ask('http://evil.example/', { headers: { cookie, host: 'evil.example' } })).status).toBe(421);
    expect((await ask('http://evil.example/../secret.js', { headers: { cookie, host: name } })).status).toBe(400);
  });
});

describe('a request that could change something', () => {
  it.each([
    ['no origin', () => ({})],
    ['another site', () => ({ origin: 'https://evil.example' })],
    ['another program on this machine', (port: number) => ({ origin: `http://127.0.0.1:${port + 1}` })],
    ['this machine under another name', (port: number) => ({ origin: `http://localhost:${port}` })],
    ['another scheme', (port: number) => ({ origin: `https://127.0.0.1:${port}` })],
    ['a page without an origin', () => ({ origin: 'null' })],
  ])('is refused from %s, key or no key', async (_what, originFor) => {
    const { ask, cookie, port } = await startHost();
    const headers = { cookie, ...originFor(port) };
    expect((await ask('/grants', { method: 'POST', headers, body: purpose })).status).toBe(403);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'POST'])('is refused by the method %s', async (method) => {
    const { ask, cookie, origin } = await startHost();
    for (const place of ['/', '/assets/app.js']) {
      const { status, headers } = await ask(place, { method, headers: { cookie, origin } });
      expect(status).toBe(405);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it.each([
    ['no JSON', 'purpose=export'],
    ['nothing', ''],
    ['another purpose', '{"purpose":"read /etc"}'],
    ['a path', '{"purpose":"/etc"}'],
    ['null', 'null'],
    ['not UTF-8', '\ufffd'],
  ])('is refused when it says %s', async (_what, body) => {
    const { ask, cookie, origin } = await startHost();
    expect((await ask('/grants', { method: 'POST', headers: { cookie, origin }, body })).status).toBe(400);
  });

  it('is refused when it says too much, and the host goes on', async () => {
    const { ask, cookie, origin } = await startHost();
    const body = JSON.stringify({ purpose: 'x'.repeat(1_000_000) });
    expect((await ask('/grants', { method: 'POST', headers: { cookie, origin }, body })).status).toBe(400);
    expect((await ask('/')).status).toBe(200);
  });
});

describe('a file beside the page', () => {
  it.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/%2e%2e%2fsecret.js',
    '/..%5csecret.js',
    '/..\\secret.js',
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/%252e%252e%252fsecret.js',
    '//secret.js',
    '/./../secret.js',
    '/....//secret.js',
    '/%00/../secret.js',
    '/..%00/secret.js',
    '/photos/..%2f..%2fsecret.js',
    '/photos/%2e%2e/../secret.js',
  ])('is not given as %s', async (place) => {
    const { ask } = await startHost();
    const { status, text } = await ask(place);
    expect(text).not.toContain('the secret');
    expect([400, 404]).toContain(status);
  });

  it.each(['/%', '/%zz', '/%ff', '/assets', '/assets/', '/nothing.js', '/.galley'])(
    'is not there as %s',
    async (place) => {
      const { ask } = await startHost();
      expect((await ask(place)).status).toBe(404);
    },
  );
});

describe('the network', () => {
  it('does not reach the host from this machine’s other addresses', async () => {
    const { port } = await startHost();
    for (const address of ['127.0.0.2', '::1']) {
      expect(await canConnect(address, port), address).toBe(false);
    }
    expect(await canConnect('127.0.0.1', port)).toBe(true);
  });

  it('does not reach the host from outside', async (context) => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (!outside) return context.skip('this machine has no address on any network');
    const { port } = await startHost();
    expect(await canConnect(outside.address, port)).toBe(false);
  });

  it('finds nothing any more once the host is closed', async () => {
    const { host, port } = await startHost();
    await host.close();
    expect(await canConnect('127.0.0.1', port)).toBe(false);
  });

  it('keeps a second host off a port that is taken, which says so', async () => {
    const { core, grants, pageFolder, exportsFolder, port } = await startHost();
    const second = startLoopbackHost({ core, grants, pageFolder, exportsFolder: path.join(exportsFolder, '2'), port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSocket({ host, port, timeout: 2000 });
    const settle = (connected: boolean): void => {
      socket.destroy();
      resolve(connected);
    };
    socket.on('connect', () => settle(true));
    socket.on('error', () => settle(false));
    socket.on('timeout', () => settle(false));
  });
}
