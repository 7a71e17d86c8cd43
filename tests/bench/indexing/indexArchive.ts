import { rm } from 'node:fs/promises';
import { openSession } from '../../../electron/core/session';
import { layoutOf } from '../../../electron/store/layout';
import { openWorkspaceFolder } from '../../../electron/store/workspaceFolder';
import { benchPorts } from '../sampleWorkspace';

/**
 * Galley's own core on an archive that has no index, from opening the folder until all its articles are in: the first
 * opening after a folder was copied. Resolves to how many they are, and throws when anything was wrong with one.
 */
export async function indexArchive(folder: string): Promise<number> {
  const opened = await openWorkspaceFolder(folder, { readOnly: false, ...benchPorts });
  if (!opened.ok) throw new Error(opened.message);
  const session = openSession(opened.value, benchPorts);
  await session.catalogue.caughtUp;
  const indexed = (await session.catalogue.current()).ids().length;
  await session.close();
  if (session.reports.length > 0) throw new Error(`The archive is not sound: ${JSON.stringify(session.reports)}`);
  return indexed;
}

/** Leaves an archive as it is before it is opened for the first time. */
export function forgetIndex(folder: string): Promise<void> {
  return rm(layoutOf(folder).inner, { recursive: true, force: true });
}
