import path from 'node:path';
import { Command } from 'commander';
import type { Result } from '../../../shared/result';
import { backUp } from '../../core/backups/backUp';
import { noBackupFolder } from '../../core/backups/backUpSession';
import { findBackupPlace, makeBackupPlace } from '../../core/backups/backupPlace';
import { type ClosedWorkspace, closedWorkspace } from '../../core/backups/closedWorkspace';
import { folderArgument } from '../folderArgument';
import { commandPorts } from '../openWorkspace';
import { progressNotices } from '../progressNotices';
import { CommandFailure, type Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly to?: string;
}

export function backup(terminal: Terminal): Command {
  return new Command('backup')
    .description('Copy the workspace, also while it is open elsewhere. What was copied before takes no room again.')
    .option('--to <folder>', 'the folder to keep it in (default: the one chosen in Settings)', folderArgument)
    .action(async ({ workspace: name, to }: Options) => {
      const opened = await closedWorkspace(path.resolve(name), commandPorts);
      if (!opened.ok) throw new CommandFailure(opened.code === 'not a workspace' ? 2 : 1, opened.code, opened.message);
      const place = await placeOf(opened.value, to);
      if (!place.ok) {
        const isWrongUse = place.code === 'unfit' || place.code === noBackupFolder.code;
        throw new CommandFailure(isWrongUse ? 2 : 1, place.code, place.message);
      }
      const { layout, settings } = opened.value.folder;
      const made = await backUp(
        {
          layout,
          workspace: settings.workspace,
          place: place.value,
          isAskedFor: true,
          now: commandPorts.now,
          work: { signal: new AbortController().signal, reached: progressNotices(terminal, 'files are copied') },
        },
        settings.workspace.backups,
      );
      if (!made.ok) throw new CommandFailure(1, made.code, made.message);
      for (const note of made.value.notes) terminal.notice(note);
      const { id, folder, files } = made.value.backup;
      terminal.result(made.value.backup, `Backup ${id} is in ${folder}: ${files} files.`);
    });
}

/** A folder that is named now gets a place for backups; the one of the settings has had one since it was chosen. */
async function placeOf({ folder: { layout, settings } }: ClosedWorkspace, to?: string): Promise<Result<string>> {
  const { workspace } = settings;
  if (to !== undefined) return makeBackupPlace(path.resolve(to), layout.folder, workspace);
  return workspace.backups.folder === null ? noBackupFolder : findBackupPlace(workspace.backups.folder, workspace);
}
