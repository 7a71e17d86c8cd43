import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { manifestPath } from '../../shared/export/bundlePath';
import { parseManifest } from '../../shared/export/manifest';
import { done, type Failure, type Result, refused } from '../../shared/result';
import { bundleExtras } from './bundleExtras';
import { walkFolder } from './walkFolder';
import { workspaceAround } from './workspaceAround';

/** Desktops leave these in every folder that is looked at. */
const furniture = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * The folder that a bundle may be written to in the place of `folder`, links resolved: none yet, an empty one, or one
 * that holds a bundle and nothing that somebody put beside it. Anything else is occupied, and so is everything within
 * a workspace: a bundle there would be taken for its articles or its records.
 */
export async function bundleTarget(folder: string): Promise<Result<string, 'occupied' | 'disk'>> {
  const given = path.resolve(folder);
  const look = await lstat(given).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const target = look ? await realpath(given).catch(() => given) : await placeOf(given);
  if (target === undefined) return parentMissing(given);
  const workspace = await workspaceAround(target);
  if (workspace !== undefined) return occupied(given, `is within the workspace “${workspace}”`);
  if (!look) return done(target);
  if (!(await lstat(target)).isDirectory()) return occupied(given, 'is not a folder');
  if (path.dirname(target) === target) return occupied(given, 'is a whole disk');

  const names = (await readdir(target)).filter((name) => !furniture.has(name));
  if (names.length === 0) return done(target);
  const text = names.includes(manifestPath) ? await readFile(path.join(target, manifestPath), 'utf8') : '';
  const manifest = parseManifest(text);
  if (!manifest.ok) return occupied(given, 'holds other things than a bundle');
  const extras = bundleExtras(manifest.value, await walkFolder(target)).filter(
    (place) => !furniture.has(path.posix.basename(place)),
  );
  if (extras.length === 0) return done(target);
  const named = extras.slice(0, 3).join(', ') + (extras.length > 3 ? ' and others' : '');
  return occupied(given, `holds a bundle and things that are not of it (${named})`);
}

/** Where a folder that is not there yet would lie, links resolved; undefined when the folder around it is not there either. */
async function placeOf(folder: string): Promise<string | undefined> {
  try {
    return path.join(await realpath(path.dirname(folder)), path.basename(folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parentMissing(folder: string): Failure<'disk'> {
  return refused(
    'disk',
    `There is no folder “${path.dirname(folder)}” to put “${path.basename(folder)}” into. Nothing was written. Make that folder, or put it back (is a drive unplugged?).`,
  );
}

function occupied(folder: string, why: string): Failure<'occupied'> {
  return refused(
    'occupied',
    `“${folder}” ${why}. Nothing was written, and all in it is as it was. Pick an empty folder, a new one, or one that holds only a bundle.`,
  );
}
