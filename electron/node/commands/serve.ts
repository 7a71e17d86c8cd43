import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { ensureWorkspace } from '../../core/ensureWorkspace';
import { createGrants } from '../../core/grants';
import { openCore } from '../../core/openCore';
import { folderArgument } from '../folderArgument';
import { startLoopbackHost } from '../loopbackHost';
import { commandPorts, type ShippedFolders } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

interface Options {
  readonly workspace: string;
  readonly exports?: string;
  readonly port?: number;
  readonly readOnly?: boolean;
  readonly json?: boolean;
}

export function serve(terminal: Terminal, { themeFolder, sampleFolder, pageFolder }: ShippedFolders): Command {
  return new Command('serve')
    .description(
      'Serve the app to a browser on this machine, until interrupted. An empty folder gets the sample newsroom.',
    )
    .option('--exports <folder>', 'where bundles are exported to (default: beside the workspace)', folderArgument)
    .option('--port <number>', 'the port on 127.0.0.1; 0 for any free one (default: as last time)', portNumber)
    .option('--read-only', 'open the workspace to read it')
    .action(async ({ workspace, exports, port, readOnly = false }: Options) => {
      const folder = path.resolve(workspace);
      const grants = createGrants();
      const clock = { ...commandPorts, program: 'Galley in a browser' };
      const made = await ensureWorkspace(folder, sampleFolder, clock);
      const core = await openCore(folder, readOnly, { ...clock, themeFolder, folderOf: grants.folderOf }, made);
      core.keepBackups();
      const exportsFolder = path.resolve(exports ?? `${folder}-exports`);
      const session = core.session();
      // Who may only read leaves the folder as it is, and has no part in a secret of who may write.
      const writes = session.ok && session.value.folder.quarantine !== null;
      const host = await startLoopbackHost({
        core,
        grants,
        pageFolder,
        exportsFolder,
        port,
        keptIn: writes ? path.join(session.value.folder.layout.inner, 'loopback.json') : undefined,
        onNotKept: ({ message }) =>
          terminal.notice(
            `At the next start the address will be another one, for this one could not be kept: ${message}`,
          ),
      }).catch(async (error: Error) => {
        await core.close();
        throw new CommandFailure(1, 'port', `The port ${port ?? 0} cannot be used: ${error.message}`);
      });
      terminal.result({ address: host.address }, `Galley is at ${host.address}`);
      terminal.notice('Only this machine can reach it. Press Ctrl+C to end it.');
      await interrupted();
      await host.close();
      await core.close();
    });
}

function portNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
