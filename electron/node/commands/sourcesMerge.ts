import { Command } from 'commander';
import type { SourceId } from '../../../shared/model/ids';
import { doSourceDeed } from '../doSourceDeed';
import type { ShippedFolders } from '../openWorkspace';
import { sourceIdArgument } from '../sourceIdArgument';
import type { Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly into: SourceId;
  readonly dryRun?: boolean;
}

export function sourcesMerge(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('merge')
    .description('Make several sources one: all articles then refer to that. Exits with 1 when some could not.')
    .argument(
      '<from...>',
      'the sources that go, by the ids that “galley sources” prints',
      (id, before: readonly SourceId[] | undefined) => [...(before ?? []), sourceIdArgument(id)],
    )
    .requiredOption('--into <id>', 'the source that stays', sourceIdArgument)
    .option('--dry-run', 'only say what would become of which articles')
    .action((from: readonly SourceId[], { workspace, into, dryRun = false }: Options) =>
      doSourceDeed(terminal, shipped, { workspace, dryRun, deedOn: () => ({ is: 'merge', from: [...from], into }) }),
    );
}
