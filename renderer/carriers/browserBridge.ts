import type { Bridge } from '../../shared/contract/bridge';
import { type AskAhead, connect } from '../../shared/contract/connect';
import { packMessage, unpackMessage } from '../../shared/contract/frames';
import type { Message } from '../../shared/contract/messages';

/** The core over a WebSocket to the loopback host that served this page. `lost` is told when the line breaks. */
export async function browserBridge(page: Location, lost: () => void = () => {}, askAhead?: AskAhead): Promise<Bridge> {
  const socket = new WebSocket(`ws://${page.host}/bridge`);
  socket.addEventListener('close', lost);
  socket.binaryType = 'arraybuffer';
  // Whether it opens or not: a socket that is closed tells that, too.
  await new Promise((resolve) => {
    for (const event of ['open', 'error'] as const) socket.addEventListener(event, resolve, { once: true });
  });
  return connect(
    {
      send: (question) => socket.send(packMessage(question)),
      onMessage: (listener) => {
        socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) =>
          listener(unpackMessage(typeof data === 'string' ? data : new Uint8Array(data)) as Message);
      },
      onClose: (listener) => socket.addEventListener('close', listener),
      close: () => socket.close(),
    },
    askAhead,
  );
}
