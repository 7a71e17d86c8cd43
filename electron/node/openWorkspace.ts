import path from 'node:path';
import { sayRecovery } from '../../shared/contract/sayRecovery';
import { editorName } from '../core/editorName';
import { createGrants } from '../core/grants';
import { type Core, openCore } from '../core/openCore';
import type { Ports } from '../core/ports';
import type { Session } from '../core/session';
import { progressNotices } from './progressNotices';
import { CommandFailure, type Terminal } from './terminal';

/** The folders that ship with the program. */
export interface ShippedFolders {
  readonly sampleFolder: string;
  readonly themeFolder: string;
  readonly pageFolder: string;
}

export const commandPorts = { now: () => new Date(), program: 'the galley command', editor: editorName() };

export function portsOf({ themeFolder }: Pick<ShippedFolders, 'themeFolder'>): Ports {
  return { ...commandPorts, themeFolder, folderOf: createGrants().folderOf };
}

/**
 * Opens a workspace for one command and closes it afterwards. A command that only reads makes do with a folder that
 * another Galley holds, or that lies on a disk which may not be written to.
 */
export async function withWorkspace<Value>(
  {
    folder,
    purpose,
    ports,
    terminal,
  }: {
    readonly folder: string;
    readonly purpose: 'read' | 'write';
    readonly ports: Ports;
    readonly terminal: Terminal;
  },
  command: (session: Session, core: Core) => Promise<Value>,
): Promise<Value> {
  let core = await openCore(path.resolve(folder), false, ports);
  let session = core.session();
  if (!session.ok && (session.code === 'locked' || session.code === 'disk') && purpose === 'read') {
    core = await openCore(path.resolve(folder), true, ports);
    session = core.session();
  }
  if (!session.ok) throw new CommandFailure(session.code === 'not a workspace' ? 2 : 1, session.code, session.message);
  const reached = progressNotices(terminal, 'articles are indexed');
  const stopListening = session.value.announcer.listen(({ name, event }) => {
    if (name === 'progress' && event.work === 'indexing') reached(event.done, event.total);
  });
  try {
    await session.value.catalogue.caughtUp;
    stopListening();
    return await command(session.value, core);
  } finally {
    const recovery = await session.value.recovery;
    if (recovery) terminal.notice(sayRecovery(recovery, 'Galley', new Date()));
    for (const { message } of session.value.reports) terminal.notice(message);
    await core.close();
  }
}
