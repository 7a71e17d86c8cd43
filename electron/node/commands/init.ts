import path from 'node:path';
import { Command } from 'commander';
import { createEmptyWorkspace, createSampleWorkspace } from '../../core/createWorkspace';
import { folderArgument } from '../folderArgument';
import { commandPorts, type ShippedFolders } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

interface Options {
  readonly title?: string;
  readonly language: string;
  readonly ownName: readonly string[];
  readonly sample?: boolean;
}

/** Refusals that are of what was typed, not of the machine. */
const wrongUse: ReadonlySet<string> = new Set(['occupied', 'unfit']);

export function init(terminal: Terminal, { sampleFolder }: Pick<ShippedFolders, 'sampleFolder'>): Command {
  return new Command('init')
    .description('Make a new workspace in a folder that is empty or not there yet.')
    .argument('<folder>', 'where to make it', folderArgument)
    .option('--title <title>', 'the name of the desk (default: the folder’s name)')
    .option('--language <tag>', 'the language it writes in', 'en')
    .option('--own-name <name...>', 'how the desk names its own reporting in a source line', [])
    .option('--sample', 'fill it with the sample newsroom')
    .action(async (name: string, { title, language, ownName, sample }: Options) => {
      const folder = path.resolve(name);
      const made = sample
        ? await createSampleWorkspace(folder, sampleFolder, commandPorts)
        : await createEmptyWorkspace(
            folder,
            { title: title ?? path.basename(folder), language, ownNames: ownName },
            commandPorts,
          );
      if (!made.ok) throw new CommandFailure(wrongUse.has(made.code) ? 2 : 1, made.code, made.message);
      terminal.result({ folder }, `A new workspace is in ${folder}.`);
    });
}
