import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { slugOf } from '../../../shared/model/slug';
import type { Workspace } from '../../../shared/model/workspace';
import { done, type Failure, type Result, refused } from '../../../shared/result';
import { diskFailure, isDiskError } from '../../store/diskFailure';
import { makeFolder } from '../../store/durableFile';
import { workspaceAround } from '../workspaceAround';
import { clearCutShort } from './removePatiently';

type Whose = Pick<Workspace, 'id' | 'title'>;

export type PlaceCode = 'missing' | 'unfit' | 'disk';

/**
 * Where a workspace's backups lie in the folder that was chosen for them: `<title>-<start of its id>`. That was made when
 * the folder was chosen. When it is not there, this may be the empty folder that an unplugged drive leaves behind.
 */
export async function findBackupPlace(folder: string, workspace: Whose): Promise<Result<string, PlaceCode>> {
  try {
    const there = (await readdir(folder)).find((name) => name.endsWith(endOf(workspace)));
    return there === undefined ? missing(folder) : done(path.join(folder, there));
  } catch (error) {
    return placeFailure(folder, error);
  }
}

/**
 * Makes the place for a workspace's backups in a folder. A folder that lies within a workspace, or around this one, is
 * unfit: whoever loses the one loses the other.
 */
export async function makeBackupPlace(
  folder: string,
  workspaceFolder: string,
  workspace: Whose,
): Promise<Result<string, PlaceCode>> {
  try {
    const target = await realpath(folder);
    if (!(await stat(target)).isDirectory()) return unfit(folder, 'is not a folder');
    const around = await workspaceAround(target);
    if (around !== undefined) return unfit(folder, `is within the workspace “${around}”`);
    if (isWithin(await realpath(workspaceFolder), target)) return unfit(folder, 'is around the workspace itself');
    const found = await findBackupPlace(target, workspace);
    const place = found.ok ? found.value : path.join(target, slugOf(workspace.title) + endOf(workspace));
    await makeFolder(place);
    await clearCutShort(place);
    return done(place);
  } catch (error) {
    return placeFailure(folder, error);
  }
}

/** What the name of the place ends with, whatever the workspace is called by now. */
function endOf({ id }: Whose): string {
  return `-${id.slice(0, 8)}`;
}

/** Whether a folder is another, or lies in it. Both are absolute, links resolved. */
export function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

function placeFailure(folder: string, error: unknown): Failure<PlaceCode> {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return missing(folder);
  if (isDiskError(error)) return diskFailure(error, `the backups in “${folder}” are as they were`);
  throw error;
}

function missing(folder: string): Failure<'missing'> {
  return refused(
    'missing',
    `There are no backups of this workspace in “${folder}”, or the folder is gone. Nothing was written, and your articles are as they were. Plug in the drive if it is on one; else choose a folder for backups anew.`,
  );
}

function unfit(folder: string, why: string): Failure<'unfit'> {
  return refused('unfit', `“${folder}” ${why}, so it cannot keep backups. Choose another, best on another disk.`);
}
