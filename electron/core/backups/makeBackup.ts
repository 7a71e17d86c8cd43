import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { backupIdAt } from '../../../shared/backup/backupId';
import type { BackupManifest } from '../../../shared/backup/backupManifest';
import type { Workspace } from '../../../shared/model/workspace';
import { done, type Result, refused } from '../../../shared/result';
import { diskFailure, isDiskError } from '../../store/diskFailure';
import { renamePatiently, syncFolder, writeDurably } from '../../store/durableFile';
import type { Layout } from '../../store/layout';
import { sideFolder } from '../sideFolder';
import type { Work } from '../works';
import { type BackupFiles, backupFilesIn } from './backupFiles';
import { countFilesToBackUp, filesToBackUp } from './filesToBackUp';
import { fillBackup } from './fillBackup';
import { openLast } from './lastFiles';
import { type FoundBackup, listBackups } from './listBackups';
import { writeListing } from './listing';
import { clearCutShort } from './removePatiently';

export interface BackupJob {
  readonly layout: Layout;
  readonly workspace: Pick<Workspace, 'id' | 'title'>;
  /** Where the backups of this workspace lie. */
  readonly place: string;
  readonly isAskedFor: boolean;
  readonly now: () => Date;
  readonly work: Pick<Work, 'signal' | 'reached'>;
}

export type BackupCode = 'disk' | 'cancelled';

/** Files copied at a time. Node has four hands for the disk, and whoever saves meanwhile must find some of them free. */
const lanes = 2;

/**
 * Copies a workspace, whoever writes in it meanwhile, into a folder of its place that bears the moment. It is written
 * under another name and moved there when it is whole. What is left of one that is cancelled, the next one clears away.
 */
export async function makeBackup(job: BackupJob): Promise<Result<FoundBackup, BackupCode>> {
  try {
    return await copyAndSign(job);
  } catch (error) {
    if (!isDiskError(error)) throw error;
    // What there is of it may be what fills the disk.
    await clearCutShort(job.place).catch(() => undefined);
    return diskFailure(error, 'no backup was made, and those made before are all kept');
  }
}

async function copyAndSign(job: BackupJob): Promise<Result<FoundBackup, BackupCode>> {
  const { layout, workspace, place, isAskedFor } = job;
  const begun = performance.now();
  await clearCutShort(place);
  const [last] = await listBackups(place, workspace.id);
  const { id, at } = await freeMoment(place, job.now());
  const partial = backupFilesIn(sideFolder(path.join(place, id), 'partial'));
  await mkdir(partial.folder);
  const copied = await copyFiles(layout.folder, partial, last, job.work);
  if (!copied) return refused('cancelled', 'The backup was cancelled. Those made before are all kept.');
  // Where the drive of the workspace was pulled out meanwhile, all that came then seemed to be gone.
  await stat(layout.workspace);
  const manifest: BackupManifest = {
    format: 'galley-backup',
    version: 1,
    workspaceId: workspace.id,
    title: workspace.title,
    at: at.toISOString(),
    isAskedFor,
    ...copied,
    milliseconds: Math.round(performance.now() - begun),
  };
  await writeDurably(partial.manifest, `${JSON.stringify(manifest, null, 1)}\n`);
  const folder = path.join(place, id);
  await renamePatiently(partial.folder, folder);
  await syncFolder(place);
  return done({ id, folder, manifest });
}

/** Fills the backup but for its manifest; undefined when it was cancelled. */
async function copyFiles(
  folder: string,
  partial: BackupFiles,
  last: FoundBackup | undefined,
  { signal, reached }: BackupJob['work'],
): Promise<Pick<BackupManifest, 'files' | 'bytes' | 'unread' | 'listing'> | undefined> {
  const total = await countFilesToBackUp(folder);
  const lastFiles = await openLast(last);
  const listing = await writeListing(partial.listing);
  try {
    const filler = fillBackup(folder, partial.workspace, lastFiles?.workspace);
    const unread: string[] = [];
    let files = 0;
    let bytes = 0;
    const addAll = async (paths: readonly string[]): Promise<void> => {
      const adding: ReturnType<typeof filler.add>[] = [];
      for (const file of paths) adding.push(filler.add(file, await lastFiles?.next(file)));
      for (const [place, added] of (await Promise.all(adding)).entries()) {
        if (added === 'unread') unread.push(paths[place] as string);
        if (typeof added === 'string') continue;
        await listing.add(added);
        files += 1;
        bytes += added.bytes;
      }
    };

    let paths: string[] = [];
    for await (const file of filesToBackUp(folder)) {
      if (signal.aborted) return undefined;
      paths.push(file);
      if (paths.length < lanes) continue;
      await addAll(paths);
      paths = [];
      reached(files, Math.max(files, total));
    }
    await addAll(paths);
    const sha256 = await listing.finish();
    for (const made of filler.folders.toReversed()) await syncFolder(made);
    return { files, bytes, unread, listing: sha256 };
  } finally {
    await listing.close();
    await lastFiles?.close();
  }
}

/** A moment by which no backup is called yet, and its name: this one, or, when the clock stands still, the next. */
async function freeMoment(place: string, now: Date): Promise<{ readonly id: string; readonly at: Date }> {
  for (let time = now.getTime(); ; time++) {
    const at = new Date(time);
    const id = backupIdAt(at);
    if (!(await stat(path.join(place, id)).catch(() => undefined))) return { id, at };
  }
}
