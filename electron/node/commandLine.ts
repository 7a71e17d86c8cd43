import { Command, CommanderError } from 'commander';
import { defaultWorkspace } from '../core/defaultWorkspace';
import { articles } from './commands/articles';
import { exportTo } from './commands/export';
import { importPage } from './commands/import';
import { init } from './commands/init';
import { lists } from './commands/lists';
import { serve } from './commands/serve';
import { show } from './commands/show';
import { verify } from './commands/verify';
import type { ShippedFolders } from './openWorkspace';
import { CommandFailure, createTerminal, type ExitCode } from './terminal';

/** The `galley` command. Resolves to its exit code; results are on stdout, everything else on stderr. */
export async function runCommandLine(words: readonly string[], shipped: ShippedFolders): Promise<ExitCode> {
  const asJson = words.includes('--json');
  const terminal = createTerminal(asJson);
  const program = new Command('galley')
    .description('The workbench of a magazine’s desk, from the command line.')
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .exitOverride();

  const add = (command: Command): Command => {
    program.addCommand(command.option('--json', 'print one JSON document on stdout').exitOverride());
    return command;
  };
  const inWorkspace = (command: Command): Command =>
    add(command).option('--workspace <folder>', 'the workspace folder', defaultWorkspace());

  add(init(terminal, shipped));
  inWorkspace(importPage(terminal, shipped));
  inWorkspace(articles(terminal, shipped));
  inWorkspace(show(terminal, shipped));
  inWorkspace(lists(terminal, shipped));
  inWorkspace(exportTo(terminal, shipped));
  add(verify(terminal));
  inWorkspace(serve(terminal, shipped));

  try {
    await program.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommandFailure) {
      terminal.notice(`galley: ${error.message}`);
      return error.exitCode;
    }
    // Commander has said what was wrong; help that was asked for is no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
