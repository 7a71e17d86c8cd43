import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openSession } from '../../../electron/core/session';
import { openWorkspaceFolder } from '../../../electron/store/workspaceFolder';
import { workspaceVersion } from '../../../shared/model/workspace';
import { projectRoot } from '../projectRoot';
import { benchPorts } from '../sampleWorkspace';
import { type Archive, archiveOf } from './archive';
import { makeArchive } from './makeArchive';

/**
 * The folder of an archive that is kept from one run to the next, for a large one takes a minute to make. It is made anew
 * when it would be another. Whoever uses it leaves its articles as they are.
 */
export async function keptArchive(size: number, say: (step: string) => void): Promise<string> {
  const archive = archiveOf(size);
  const folder = path.join(projectRoot, 'out', 'archives', String(size));
  const stamp = `${folder}.stamp`;
  const fingerprint = fingerprintOf(archive);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === fingerprint) return folder;
  say(`making an archive of ${size.toLocaleString('en-GB')} articles`);
  await rm(stamp, { force: true });
  await rm(folder, { recursive: true, force: true });
  await makeArchive(folder, archive);
  await writeFile(stamp, fingerprint);
  return folder;
}

/** Brings the index of an archive up to its files, as it is whenever Galley was open for a while. */
export async function catchUp(folder: string, size: number, say: (step: string) => void): Promise<void> {
  say(`bringing the index of ${size.toLocaleString('en-GB')} articles up to date`);
  const opened = await openWorkspaceFolder(folder, { readOnly: false, ...benchPorts });
  if (!opened.ok) throw new Error(opened.message);
  const session = openSession(opened.value, benchPorts);
  await session.catalogue.caughtUp;
  const found = (await session.catalogue.current()).ids().length;
  await session.close();
  if (found !== size || session.reports.length > 0) {
    throw new Error(`The archive is not sound: ${found} articles of ${size}. ${JSON.stringify(session.reports)}`);
  }
}

/** What some of its articles are tells one archive from another. */
function fingerprintOf(archive: Archive): string {
  const hash = createHash('sha256').update(`${archive.size} ${archive.seed} ${workspaceVersion}`);
  for (let number = 0; number < Math.min(archive.size, 200); number++) {
    hash.update(JSON.stringify(archive.article(number)));
  }
  return hash.digest('hex');
}
