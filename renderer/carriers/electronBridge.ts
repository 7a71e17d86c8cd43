import type { Bridge } from '../../shared/contract/bridge';
import { type AskAhead, connect } from '../../shared/contract/connect';
import type { Message } from '../../shared/contract/messages';

/** The core over a MessagePort, which the preload script hands to this window. `lost` is told when the line breaks. */
export function electronBridge(port: MessagePort, lost: () => void = () => {}, askAhead?: AskAhead): Promise<Bridge> {
  port.addEventListener('close', lost);
  const bridge = connect(
    {
      send: (question) => port.postMessage(question),
      onMessage: (listener) => {
        port.onmessage = (event: MessageEvent<Message>) => listener(event.data);
      },
      // Chromium tells a port that its other end is gone; the DOM's types do not know it yet.
      onClose: (listener) => port.addEventListener('close', listener),
      close: () => port.close(),
    },
    askAhead,
  );
  port.start();
  return bridge;
}
