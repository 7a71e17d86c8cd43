import type { Bridge } from '../../shared/contract/bridge';
import { connect } from '../../shared/contract/connect';
import type { Message } from '../../shared/contract/messages';

/** The core over a WebSocket to the loopback host that served this page. `lost` is told when the line breaks. */
export function browserBridge(page: Location, lost: () => void = () => {}): Promise<Bridge> {
  const socket = new WebSocket(`ws://${page.host}/bridge`);
  socket.addEventListener('close', lost);
  return connect(
    {
      send: (question) => socket.send(JSON.stringify(question)),
      onMessage: (listener) => {
        socket.onmessage = (event: MessageEvent<string>) => listener(JSON.parse(event.data) as Message);
      },
      onClose: (listener) => socket.addEventListener('close', listener),
      close: () => socket.close(),
    },
    (photoId) => `/photos/${photoId}`,
  );
}
