import { Command, CommanderError } from 'commander';
import { defaultWorkspace } from '../core/defaultWorkspace';
import { diskTrouble } from '../core/diskTrouble';
import { articles } from './commands/articles';
import { backup } from './commands/backup';
import { backups } from './commands/backups';
import { check } from './commands/check';
import { doctor } from './commands/doctor';
import { exportTo } from './commands/export';
import { history } from './commands/history';
import { importPage } from './commands/import';
import { init } from './commands/init';
import { lists } from './commands/lists';
import { photoAdd } from './commands/photo';
import { reindex } from './commands/reindex';
import { restore } from './commands/restore';
import { search } from './commands/search';
import { serve } from './commands/serve';
import { show } from './commands/show';
import { sources } from './commands/sources';
import { sourcesMerge } from './commands/sourcesMerge';
import { sourcesRename } from './commands/sourcesRename';
import { verify } from './commands/verify';
import { folderArgument } from './folderArgument';
import type { ShippedFolders } from './openWorkspace';
import { CommandFailure, createTerminal, type ExitCode } from './terminal';

/**
 * The `galley` command. Resolves to its exit code; results are on stdout, and with `--json` so is the reason when there is
 * none; everything else is on stderr.
 */
export async function runCommandLine(
  words: readonly string[],
  shipped: ShippedFolders,
  version: string,
): Promise<ExitCode> {
  const asJson = words.includes('--json');
  const terminal = createTerminal(asJson);
  const program = new Command('galley')
    .description('The workbench of a magazine’s desk, from the command line.')
    .version(version, '--version', 'print the version')
    .option('--json', 'print one JSON document on stdout')
    // What stands behind a command is for that, even where both know it.
    .enablePositionalOptions()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .exitOverride();

  const add = (command: Command, group = program): Command => {
    group.addCommand(command.option('--json', 'print one JSON document on stdout').exitOverride());
    return command;
  };
  const inWorkspace = (command: Command, group = program): Command =>
    add(command, group).option('--workspace <folder>', 'the workspace folder', folderArgument, defaultWorkspace());

  add(init(terminal, shipped));
  inWorkspace(importPage(terminal, shipped));
  inWorkspace(articles(terminal, shipped));
  inWorkspace(search(terminal, shipped));
  inWorkspace(reindex(terminal, shipped));
  inWorkspace(show(terminal, shipped));
  inWorkspace(check(terminal, shipped));
  inWorkspace(history(terminal, shipped));
  inWorkspace(lists(terminal, shipped));
  inWorkspace(exportTo(terminal, shipped));
  const photo = new Command('photo').description('Keep photos.').exitOverride();
  program.addCommand(photo);
  inWorkspace(photoAdd(terminal, shipped), photo);
  const known = sources(terminal, shipped);
  inWorkspace(known);
  inWorkspace(sourcesMerge(terminal, shipped), known);
  inWorkspace(sourcesRename(terminal, shipped), known);
  add(verify(terminal));
  inWorkspace(backup(terminal));
  inWorkspace(backups(terminal));
  inWorkspace(restore(terminal));
  inWorkspace(doctor(terminal));
  inWorkspace(serve(terminal, shipped));

  try {
    await program.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommandFailure) {
      terminal.notice(`galley: ${error.message}`);
      terminal.failure(error.code, error.message);
      return error.exitCode;
    }
    if (error instanceof CommanderError) {
      // Help that was asked for is no error. Of all else Commander has said what was wrong.
      if (error.exitCode === 0) return 0;
      terminal.failure('wrong use', wordsOf(error));
      return 2;
    }
    const trouble = diskTrouble(error);
    if (trouble) {
      terminal.notice(`galley: ${trouble.message}`);
      terminal.failure(trouble.code, trouble.message);
      return 1;
    }
    terminal.failure('fault', error instanceof Error ? error.message : String(error));
    throw error;
  }
}

/** What Commander found wrong. Without any command it prints the help, and names that in its error. */
function wordsOf({ code, message }: CommanderError): string {
  return code === 'commander.help' ? 'No command was given.' : message.replace(/^error: /, '');
}
