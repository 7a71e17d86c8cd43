import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { temporaryName } from './durableFile';
import type { Layout } from './layout';

/**
 * Removes the temporary files of durable writes that a crash cut short: those from before `before`, a moment in
 * milliseconds. Whoever calls this holds the lock, so nobody writes them any more. What cannot be removed stays.
 */
export async function clearTemporaries(layout: Layout, before: number): Promise<void> {
  const { folder, inner, articles, lists, photos, bundles } = layout;
  const files = await Promise.all([
    ...[folder, inner].map((place) => temporariesIn(place, false)),
    ...[articles, lists, photos, bundles].map((place) => temporariesIn(place, true)),
  ]);
  for (const file of files.flat()) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() && found.mtimeMs < before) await rm(file, { force: true }).catch(() => undefined);
  }
}

/** With the folders in it when it is `deep`. Told what each name is, Node need not ask for each of a hundred thousand. */
async function temporariesIn(folder: string, deep: boolean): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.filter(({ name }) => temporaryName.test(name)).map(({ name }) => path.join(folder, name));
  if (!deep) return files;
  const folders = entries.filter((entry) => entry.isDirectory());
  const within = await Promise.all(folders.map(({ name }) => temporariesIn(path.join(folder, name), true)));
  return [...files, ...within.flat()];
}
