import { useEffect, useLayoutEffect, useRef } from 'react';
import { useCommandRegistry } from './CommandsContext';
import type { Command } from './command';

/** Registers a view's commands while it is mounted. They may be made anew on every render: the newest are the ones run. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useCommandRegistry();
  const newest = useRef(commands);
  useLayoutEffect(() => {
    newest.current = commands;
  });
  useEffect(() => registry.register(() => newest.current), [registry]);
}
