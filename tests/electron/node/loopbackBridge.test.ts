import { once } from 'node:events';
import { connect as connectSocket, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RawData, WebSocket } from 'ws';
import { mostPhotoBytes } from '../../../shared/photos/photoLimits';
import { startHost } from './loopback';

type Host = Awaited<ReturnType<typeof startHost>>;

/** What became of a WebSocket: its first message, or the status it was refused with. */
function open({ name }: Host, headers: Readonly<Record<string, string>>, place = '/bridge'): Promise<number | string> {
  const socket = new WebSocket(`ws://${name}${place}`, { headers });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve) => {
    socket.on('message', (data) => resolve(String(data)));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', (error) => resolve(error.message));
  });
}

/** A bridge that was let in, after its greeting. */
async function bridge({ name, origin, cookie }: Host): Promise<WebSocket> {
  const socket = new WebSocket(`ws://${name}/bridge`, { headers: { origin, cookie } });
  onTestFinished(() => socket.terminate());
  await once(socket, 'message');
  return socket;
}

async function closing(socket: WebSocket): Promise<number> {
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}

/** Sends what no WebSocket client would, and gives the socket. */
async function raw({ port }: Host, text: string): Promise<Socket> {
  const socket = connectSocket({ host: '127.0.0.1', port });
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write(text.replaceAll('\n', '\r\n'));
  return socket;
}

describe('a WebSocket', () => {
  it('of the page is let in and greeted', async () => {
    const host = await startHost();
    expect(await open(host, { origin: host.origin, cookie: host.cookie })).toContain('"is":"greeting"');
  });

  it.each([
    ['without a key', ({ origin }: Host) => ({ origin })],
    ['with a wrong key', ({ origin, port }: Host) => ({ origin, cookie: `galley-${port}=${'A'.repeat(43)}` })],
    ['without an origin', ({ cookie }: Host) => ({ cookie })],
    ['of another site', ({ cookie }: Host) => ({ cookie, origin: 'https://evil.example' })],
    [
      'of another program on this machine',
      ({ cookie, port }: Host) => ({ cookie, origin: `http://127.0.0.1:${port + 1}` }),
    ],
    ['of a page without an origin', ({ cookie }: Host) => ({ cookie, origin: 'null' })],
    ['under a name that was rebound', ({ cookie, origin }: Host) => ({ cookie, origin, host: 'evil.example' })],
    [
      'under a name that was rebound, from there',
      ({ cookie, port }: Host) => ({ cookie, origin: `http://evil.example:${port}`, host: `evil.example:${port}` }),
    ],
  ])('%s is refused', async (_what, headersFor) => {
    const host = await startHost();
    expect(await open(host, headersFor(host))).toBe(403);
  });

  it.each(['/', '/bridge/', '/bridge?token=1', '/other'])('to %s is refused', async (place) => {
    const host = await startHost();
    expect(await open(host, { origin: host.origin, cookie: host.cookie }, place)).toBe(403);
  });

  it('with the token in its address instead of the cookie is refused', async () => {
    const host = await startHost();
    expect(await open(host, { origin: host.origin }, `/bridge?token=${host.token}`)).toBe(403);
  });
});

describe('what comes over the bridge', () => {
  it.each([
    ['no JSON', 'not JSON'],
    ['cut short', '{"number":1'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00])],
  ])('ends it when it is %s, and the host goes on', async (_what, message) => {
    const host = await startHost();
    const socket = await bridge(host);
    socket.send(message);
    expect(await closing(socket)).toBe(1003);
    await bridge(host);
  });

  it('ends it when it is larger than any photo, and the host goes on', async () => {
    const host = await startHost();
    const socket = await bridge(host);
    socket.on('error', () => undefined);
    socket.send(Buffer.alloc(mostPhotoBytes + 2 * 1024 * 1024));
    expect([1006, 1009]).toContain(await closing(socket));
    await bridge(host);
  });

  it('is answered when it is a large batch all the same', async () => {
    const host = await startHost();
    const socket = await bridge(host);
    socket.send(JSON.stringify({ number: 1, name: 'lists.all', input: { padding: 'x'.repeat(8 * 1024 * 1024) } }));
    const [answer] = (await once(socket, 'message')) as [RawData];
    expect(JSON.parse(String(answer))).toMatchObject({ is: 'answer', number: 1, result: { ok: true } });
  });

  it.each(['null', '7', '"text"', '[]', '{}', '{"number":"one"}'])('is passed over when it is %s', async (message) => {
    const socket = await bridge(await startHost());
    socket.send(message);
    socket.send(JSON.stringify({ number: 2, name: 'lists.all', input: {} }));
    const [answer] = (await once(socket, 'message')) as [RawData];
    expect(JSON.parse(String(answer))).toMatchObject({ is: 'answer', number: 2 });
  });

  it('ends when the host is closed', async () => {
    const host = await startHost();
    const socket = await bridge(host);
    const closed = closing(socket);
    await host.host.close();
    expect(await closed).toBe(1006);
  });
});

describe('a line that breaks', () => {
  it('while it asks to become a WebSocket does not end the host', async () => {
    const host = await startHost();
    for (let attempt = 0; attempt < 20; attempt++) {
      const socket = await raw(
        host,
        `GET /bridge HTTP/1.1\nHost: ${host.name}\nConnection: Upgrade\nUpgrade: websocket\n\n`,
      );
      socket.resetAndDestroy();
    }
    expect((await host.ask('/')).status).toBe(200);
  });

  it('in the middle of a message does not end the host', async () => {
    const host = await startHost();
    const { name, origin, cookie } = host;
    const socket = await raw(
      host,
      `GET /bridge HTTP/1.1\nHost: ${name}\nOrigin: ${origin}\nCookie: ${cookie}\nConnection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n\n`,
    );
    await once(socket, 'data');
    socket.write(Buffer.from([0x81, 0xfe, 0x10, 0x00, 1, 2, 3, 4, 5]));
    socket.resetAndDestroy();
    await bridge(host);
    expect((await host.ask('/')).status).toBe(200);
  });

  it('of which nothing is HTTP is refused, and the host goes on', async () => {
    const host = await startHost();
    const socket = await raw(host, 'HELLO GALLEY\n\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400/);
    expect((await host.ask('/')).status).toBe(200);
  });
});
