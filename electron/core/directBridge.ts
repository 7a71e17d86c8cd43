import type { Bridge } from '../../shared/contract/bridge';
import { connect } from '../../shared/contract/connect';
import type { Connection, Core } from './openCore';

/** The core in the same process: for tests, and for programs that want the contract without a window. Messages still come later, as over any line. */
export function directBridge(core: Core): Promise<Bridge> {
  let connection: Connection | undefined;
  return connect({
    send: (question) => void connection?.receive(structuredClone(question)),
    onMessage: (listener) => {
      connection = core.connect((message) => queueMicrotask(() => listener(structuredClone(message))));
    },
    onClose: () => undefined,
    close: () => connection?.close(),
  });
}
