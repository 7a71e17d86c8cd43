import { createContext, use } from 'react';
import type { CommandRegistry } from './commandRegistry';

export const CommandsContext = createContext<CommandRegistry | null>(null);

/** The registry itself, for what runs commands by id. A screen that has commands calls `useCommands`. */
export function useCommandRegistry(): CommandRegistry {
  const registry = use(CommandsContext);
  if (!registry) throw new Error('This view must stand inside a CommandsContext');
  return registry;
}
