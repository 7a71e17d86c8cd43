import type { Command } from './command';

/**
 * The commands that a search finds: every word of it begins a word of the name or the group. Those whose name begins
 * with the search come first; else the order stays.
 */
export function matchCommands(commands: readonly Command[], query: string): readonly Command[] {
  const search = query.trim().toLowerCase();
  if (search === '') return commands;
  const found = commands.filter((command) => {
    const words = wordsOf(`${command.name} ${command.group}`);
    return wordsOf(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
  });
  const first = (command: Command): number => (command.name.toLowerCase().startsWith(search) ? 0 : 1);
  return found.toSorted((one, other) => first(one) - first(other));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
