import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { manifestPath } from '../../shared/export/bundlePath';
import { parseManifest } from '../../shared/export/manifest';
import { done, type Failure, type Result, refused } from '../../shared/result';
import { bundleExtras } from './bundleExtras';
import { walkFolder } from './walkFolder';

/** Desktops leave these in every folder that is looked at. */
const furniture = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * The folder that a bundle may be written to in the place of `folder`, links resolved: none yet, an empty one, or one
 * that holds a bundle and nothing that somebody put beside it. Anything else is occupied.
 */
export async function bundleTarget(folder: string): Promise<Result<string, 'occupied'>> {
  const given = path.resolve(folder);
  const look = await lstat(given).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!look) return done(path.join(await realpath(path.dirname(given)), path.basename(given)));
  const target = await realpath(given).catch(() => given);
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

function occupied(folder: string, why: string): Failure<'occupied'> {
  return refused(
    'occupied',
    `“${folder}” ${why}. Nothing was written, and all in it is as it was. Pick an empty folder, a new one, or one that holds only a bundle.`,
  );
}
