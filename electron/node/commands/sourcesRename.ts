import { Command } from 'commander';
import type { SourceId } from '../../../shared/model/ids';
import { doSourceDeed } from '../doSourceDeed';
import type { ShippedFolders } from '../openWorkspace';
import { sourceIdArgument } from '../sourceIdArgument';
import type { Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly name: string;
  readonly printedAs?: string;
  readonly dryRun?: boolean;
}

export function sourcesRename(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('rename')
    .description(
      'Call a source otherwise, in every source line that is made from it. Exits with 1 when some could not.',
    )
    .argument('<id>', 'the source, by the id that “galley sources” prints', sourceIdArgument)
    .requiredOption('--name <name>', 'what the desk calls it')
    .option('--printed-as <words>', 'how a source line prints it, empty for its name; as before when not given')
    .option('--dry-run', 'only say what would become of which articles')
    .action((sourceId: SourceId, { workspace, name, printedAs, dryRun = false }: Options) =>
      doSourceDeed(terminal, shipped, {
        workspace,
        dryRun,
        deedOn: (sources) => ({
          is: 'rename',
          sourceId,
          name: name.trim(),
          printedAs: printedAs ?? sources[sourceId]?.printedAs ?? '',
        }),
      }),
    );
}
