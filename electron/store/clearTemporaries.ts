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
  const names = await Promise.all([
    ...[folder, inner].map((place) => namesIn(place, false)),
    ...[articles, lists, photos, bundles].map((place) => namesIn(place, true)),
  ]);
  for (const file of names.flat().filter((name) => temporaryName.test(name))) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() && found.mtimeMs < before) await rm(file, { force: true }).catch(() => undefined);
  }
}

async function namesIn(folder: string, recursive: boolean): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive }).catch(() => []);
  return names.map((name) => path.join(folder, name));
}
