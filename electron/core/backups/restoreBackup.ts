import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { RestoredBackup } from '../../../shared/contract/backups';
import { workspaceSchema } from '../../../shared/model/workspace';
import { done, type Result, refused } from '../../../shared/result';
import { diskFailure, isDiskError } from '../../store/diskFailure';
import { renamePatiently, syncFolder, writeDurably } from '../../store/durableFile';
import { layoutOf } from '../../store/layout';
import { isVacant } from '../isVacant';
import { sideFolder } from '../sideFolder';
import type { Work } from '../works';
import { workspaceAround } from '../workspaceAround';
import { backupFilesIn } from './backupFiles';
import { isWithin } from './backupPlace';
import { copyDurably } from './copyDurably';
import type { FoundBackup } from './listBackups';
import { openBackup } from './openBackup';
import { removeFolder } from './removePatiently';

export type RestoringCode = 'occupied' | 'disk' | 'cancelled';

/**
 * Writes a backup out as a workspace of its own, into a folder that is empty or not there yet. Each file is compared with
 * what it was; those that are damaged are named, and the rest goes on. A damaged document is set aside, for opening makes it
 * anew from its history; everything else is put where it belongs, for part of it may be readable.
 */
export async function restoreBackup(
  backup: FoundBackup,
  target: string,
  work: Pick<Work, 'signal' | 'reached'>,
): Promise<Result<RestoredBackup, RestoringCode>> {
  let partial: string | undefined;
  try {
    const fit = await checkTarget(backup, target);
    if (!fit.ok) return fit;
    partial = sideFolder(target, 'partial');
    await mkdir(partial);
    const written = await writeOut(backup, partial, work);
    if (!written) return refused('cancelled', 'Restoring was cancelled. Nothing was written, and all is as it was.');
    await becomeItsOwn(partial);
    await rmdir(target).catch(() => undefined);
    await renamePatiently(partial, target);
    await syncFolder(path.dirname(target));
    return done({ folder: target, ...written });
  } catch (error) {
    if (isDiskError(error)) return diskFailure(error, 'nothing was restored, and the backup is as it was');
    throw error;
  } finally {
    // Once it is in its place, nothing is left here to remove.
    if (partial !== undefined) await removeFolder(partial).catch(() => undefined);
  }
}

async function checkTarget(backup: FoundBackup, target: string): Promise<Result<void, 'occupied'>> {
  const occupied = (why: string) =>
    refused('occupied', `“${target}” ${why}. Nothing was restored. Choose an empty folder elsewhere.`);
  const parent = await realpath(path.dirname(target));
  const around = await workspaceAround(path.join(parent, path.basename(target)));
  if (around !== undefined) return occupied(`is within the workspace “${around}”`);
  if (isWithin(parent, await realpath(path.dirname(backup.folder)))) return occupied('is where the backups lie');
  return (await isVacant(target)) ? done(undefined) : occupied('is not empty');
}

/** Undefined when it was cancelled. */
async function writeOut(
  backup: FoundBackup,
  target: string,
  { signal, reached }: Pick<Work, 'signal' | 'reached'>,
): Promise<Pick<RestoredBackup, 'files' | 'damaged'> | undefined> {
  const { workspace } = backupFilesIn(backup.folder);
  const content = await openBackup(backup);
  const { quarantine } = layoutOf(target);
  const folders = new Set<string>();
  const makeFolder = async (folder: string): Promise<void> => {
    if (folders.has(folder)) return;
    folders.add(folder);
    await mkdir(folder, { recursive: true });
  };
  const damaged: string[] = content.isListingWhole ? [] : ['files.jsonl'];
  let files = 0;
  let looked = 0;
  for await (const file of content.files()) {
    if (signal.aborted) return undefined;
    const to = path.join(target, file.path);
    await makeFolder(path.dirname(to));
    const copied = await copyDurably(path.join(workspace, file.path), to, { mode: 0o666, onlyWholeLines: false });
    const isDamaged = copied.is !== 'copied' || copied.sha256 !== file.sha256;
    if (isDamaged) damaged.push(file.path);
    if (isDamaged && copied.is === 'copied' && isDocument(file.path)) {
      await makeFolder(quarantine);
      await rename(to, path.join(quarantine, `${looked}-${path.basename(file.path)}`));
    } else if (copied.is === 'copied') files += 1;
    looked += 1;
    reached(looked, Math.max(looked, backup.manifest.files));
  }
  for (const folder of folders) await syncFolder(folder);
  return { files, damaged };
}

/** Whether a file is one that Galley makes anew from a history. */
function isDocument(file: string): boolean {
  return /^(?:articles|lists|photos)\/.*\.json$|^sources\.json$/.test(file);
}

/**
 * Gives the copy a name of its own, and takes the folder of backups from it, or the two would take each other's away. A
 * `galley.json` that cannot be read stays as it is; opening says so.
 */
async function becomeItsOwn(folder: string): Promise<void> {
  const { workspace: file } = layoutOf(folder);
  const kept = await readFile(file, 'utf8').then(
    (text) => workspaceSchema.safeParse(readJson(text)).data,
    () => undefined,
  );
  if (!kept) return;
  const own = { ...kept, id: randomUUID(), backups: { ...kept.backups, folder: null } };
  await writeDurably(file, `${JSON.stringify(own, null, 1)}\n`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
