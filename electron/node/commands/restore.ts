import path from 'node:path';
import { Command } from 'commander';
import type { BackupPreview } from '../../../shared/contract/backups';
import { done, type Result } from '../../../shared/result';
import { articleIn } from '../../core/backups/articleInBackup';
import { type ClosedWorkspace, closedWorkspace } from '../../core/backups/closedWorkspace';
import { previewBackup } from '../../core/backups/previewBackup';
import { restoreBackup } from '../../core/backups/restoreBackup';
import { backupInFolder, backupOf, type OfferedBackup } from '../../core/backups/sessionBackups';
import { folderArgument } from '../folderArgument';
import { commandPorts } from '../openWorkspace';
import { progressNotices } from '../progressNotices';
import { CommandFailure, type Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly to?: string;
  readonly preview?: boolean;
}

const uncancelled = new AbortController().signal;

export function restore(terminal: Terminal): Command {
  return new Command('restore')
    .description('Write a backup out as a workspace of its own. Exits with 1 when a file of it is damaged.')
    .argument('<backup>', 'its id, as “galley backups” prints it, or its folder')
    .option('--to <folder>', 'where to write it: a folder that is empty or not there yet', folderArgument)
    .option('--preview', 'only say what is in it, and what differs from the workspace as it is now')
    .action(async (name: string, { workspace, to, preview = false }: Options) => {
      const opened = await closedWorkspace(path.resolve(workspace), commandPorts);
      const offered = await offeredBy(name, opened);
      if (!offered.ok) throw new CommandFailure(1, offered.code, offered.message);
      if (preview) return show(terminal, offered.value, opened);
      if (to === undefined) {
        throw new CommandFailure(
          2,
          'wrong use',
          'Say where to write it, with --to, or that you only want a --preview.',
        );
      }
      const work = { signal: uncancelled, reached: progressNotices(terminal, 'files are written') };
      const restored = await restoreBackup(offered.value.found, path.resolve(to), work);
      if (!restored.ok) throw new CommandFailure(restored.code === 'occupied' ? 2 : 1, restored.code, restored.message);
      const { folder, files, damaged } = restored.value;
      terminal.result(restored.value, [`${files} files are in ${folder}.`, ...damaged.map(sayDamaged)].join('\n'));
      failOnDamage(damaged);
    });
}

/** A backup in a folder needs no workspace: that may be what was lost. */
async function offeredBy(name: string, opened: Result<ClosedWorkspace>): Promise<Result<OfferedBackup>> {
  const inFolder = await backupInFolder(path.resolve(name));
  if (inFolder) return done(inFolder);
  if (!opened.ok) return opened;
  return backupOf(opened.value, name, commandPorts.now());
}

async function show(
  terminal: Terminal,
  { found, backup }: OfferedBackup,
  opened: Result<ClosedWorkspace>,
): Promise<void> {
  if (!opened.ok) throw new CommandFailure(opened.code === 'not a workspace' ? 2 : 1, opened.code, opened.message);
  const { layout } = opened.value.folder;
  const work = { signal: uncancelled, reached: progressNotices(terminal, 'files are read') };
  const looked = await previewBackup(found, backup, { layout, article: (id) => articleIn(layout.folder, id) }, work);
  if (!looked.ok) throw new CommandFailure(1, looked.code, looked.message);
  terminal.result(looked.value, inWords(looked.value));
  failOnDamage(looked.value.damaged);
}

function inWords({ backup, articles, differing, damaged }: BackupPreview): string {
  const differences = differing.map(
    ({ id, is, headline }) => `${is.padEnd('only in the backup'.length)}  ${id}  ${headline}`,
  );
  return [
    `Articles in backup ${backup.id}: ${articles}. Differing from the workspace now: ${differing.length}.`,
    ...differences,
    ...damaged.map(sayDamaged),
  ].join('\n');
}

function sayDamaged(file: string): string {
  return `damaged: ${file}`;
}

function failOnDamage({ length }: readonly string[]): void {
  if (length > 0) throw new CommandFailure(1, 'damaged', `${length} files of the backup are damaged or missing.`);
}
