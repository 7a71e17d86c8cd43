import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { BundleRecord } from '../../shared/contract/answers';
import { type Manifest, parseManifest, serializeManifest } from '../../shared/export/manifest';
import { momentSchema } from '../../shared/model/ids';
import { makeFolder, writeDurably } from '../store/durableFile';
import type { Layout } from '../store/layout';
import { clearLeftovers, sideFolder } from './sideFolder';
import { swapIn } from './swapIn';

const exportSchema = z.object({ exportedAt: momentSchema });

/** What went out before: `bundles/<sequence>/manifest.json`, and beside it when. Newest first; unreadable ones are left out. */
export async function readBundles(layout: Layout): Promise<readonly { manifest: Manifest; exportedAt: string }[]> {
  const names = await readdir(layout.bundles).catch(() => []);
  const numbers = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const bundles = await Promise.all(
    numbers.sort((one, other) => other - one).map((number) => readBundle(layout, number)),
  );
  return bundles.filter((bundle) => bundle !== undefined);
}

/** The record of a bundle that is about to go out: on the disk, but not yet among the others. */
export interface DraftRecord {
  /** Puts it among the others. A bundle exported again, unchanged, keeps its place. */
  keep(): Promise<BundleRecord>;
  /** Removes it, unless it was kept. */
  drop(): Promise<void>;
}

/** Writes a record before its bundle is written, so that none goes out for whose record there is no room. */
export async function draftRecord(layout: Layout, manifest: Manifest, exportedAt: string): Promise<DraftRecord> {
  const folder = path.join(layout.bundles, String(manifest.sequence));
  await makeFolder(layout.bundles);
  await clearLeftovers(folder);
  const draft = sideFolder(folder, 'partial');
  const drop = () => rm(draft, { recursive: true, force: true }).catch(() => undefined);
  try {
    await writeDurably(path.join(draft, 'manifest.json'), serializeManifest(manifest));
    await writeDurably(path.join(draft, 'export.json'), `${JSON.stringify({ exportedAt })}\n`);
  } catch (error) {
    await drop();
    throw error;
  }
  return {
    async keep() {
      await swapIn(draft, folder);
      return recordOf(manifest, exportedAt);
    },
    drop,
  };
}

export function recordOf(manifest: Manifest, exportedAt: string): BundleRecord {
  const { id, sequence, base, files, articles } = manifest;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { id, sequence, base, exportedAt, files: files.length, bytes, articles: articles.length };
}

async function readBundle(layout: Layout, sequence: number) {
  const folder = path.join(layout.bundles, String(sequence));
  try {
    const manifest = parseManifest(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
    const { exportedAt } = exportSchema.parse(JSON.parse(await readFile(path.join(folder, 'export.json'), 'utf8')));
    return manifest.ok ? { manifest: manifest.value, exportedAt } : undefined;
  } catch {
    return undefined;
  }
}
