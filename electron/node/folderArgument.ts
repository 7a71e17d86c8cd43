import { InvalidArgumentError } from 'commander';

/** A folder as it was typed. None at all would mean the one that the command was started in, which nobody said. */
export function folderArgument(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('A folder needs a name.');
}
