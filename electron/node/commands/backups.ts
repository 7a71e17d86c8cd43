import path from 'node:path';
import { Command } from 'commander';
import { closedWorkspace } from '../../core/backups/closedWorkspace';
import { backupsOf } from '../../core/backups/sessionBackups';
import { folderArgument } from '../folderArgument';
import { commandPorts } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly from?: string;
}

export function backups(terminal: Terminal): Command {
  return new Command('backups')
    .description('List the backups of the workspace, the newest first.')
    .option('--from <folder>', 'the folder they are kept in (default: the one chosen in Settings)', folderArgument)
    .action(async ({ workspace, from }: Options) => {
      const opened = await closedWorkspace(path.resolve(workspace), commandPorts);
      if (!opened.ok) throw new CommandFailure(opened.code === 'not a workspace' ? 2 : 1, opened.code, opened.message);
      const all = await backupsOf(opened.value, commandPorts.now(), from && path.resolve(from));
      if (!all.ok) throw new CommandFailure(1, all.code, all.message);
      const listed = all.value.map(({ backup }) => backup);
      const words = listed.map(
        ({ id, kept, files, bytes, folder }) => `${id}  ${kept}  ${files} files, ${bytes} bytes  ${folder}`,
      );
      terminal.result(listed, words.join('\n') || 'There are no backups.');
    });
}
