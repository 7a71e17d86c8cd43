import { useCommands } from '../commands/useCommands';
import { type ShellWays, useShellCommands } from './useShellCommands';

/** Registers the commands that work on every screen. */
export function ShellCommands(ways: ShellWays) {
  useCommands(useShellCommands(ways));
  return null;
}
