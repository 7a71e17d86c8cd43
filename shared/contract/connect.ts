import type { Result } from '../result';
import { type Bridge, disconnected } from './bridge';
import type { CallName } from './calls';
import type { EventName, Events } from './events';
import type { Message, Question } from './messages';
import { photoAddress } from './photoAddress';

/** A line that carries messages in order: a MessagePort, a WebSocket. */
export interface Line {
  send(question: Question): void;
  onMessage(listener: (message: Message) => void): void;
  /** Tells when the other end is gone. */
  onClose(listener: () => void): void;
  close(): void;
}

/** Asks what is wanted first, before the core has greeted: the answers come right behind the greeting. */
export type AskAhead = (line: Pick<Bridge, 'call'>) => void;

/** Makes a Bridge of a line. Resolves when the core has greeted; rejects when the line closes before. */
export function connect(line: Line, askAhead: AskAhead = () => {}): Promise<Bridge> {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  const listeners = new Map<EventName, Set<(event: never) => void>>();
  let number = 0;
  let open = true;
  let workspace: string | null = null;

  const closed = (): void => {
    open = false;
    for (const settle of waiting.values()) settle(disconnected);
    waiting.clear();
  };

  const call: Bridge['call'] = (name: CallName, input: unknown) => {
    if (!open) return Promise.resolve(disconnected);
    number += 1;
    const asked = number;
    return new Promise((resolve) => {
      // What a call gives is the core's to keep, by the same map; it is not checked again here.
      waiting.set(asked, resolve as (result: Result<unknown>) => void);
      line.send({ number: asked, name, input });
    });
  };

  const bridge = (origin: string): Bridge => ({
    origin,
    get workspace() {
      return workspace;
    },
    photoUrl: photoAddress,
    call,
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
    close: () => {
      closed();
      line.close();
    },
  });

  const announce = <Name extends EventName>(name: Name, event: Events[Name]): void => {
    for (const listener of listeners.get(name) ?? []) (listener as (event: Events[Name]) => void)(event);
  };

  return new Promise((resolve, reject) => {
    line.onMessage((message) => {
      switch (message.is) {
        case 'greeting':
          workspace = message.workspace;
          return resolve(bridge(message.origin));
        case 'answer':
          waiting.get(message.number)?.(message.result);
          return waiting.delete(message.number);
        case 'event':
          return announce(message.name, message.event);
      }
    });
    line.onClose(() => {
      closed();
      reject(new Error(disconnected.message));
    });
    askAhead({ call });
  });
}
