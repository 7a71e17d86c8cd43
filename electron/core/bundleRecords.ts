import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { BundleRecord } from '../../shared/contract/answers';
import { type Manifest, parseManifest, serializeManifest } from '../../shared/export/manifest';
import { momentSchema } from '../../shared/model/ids';
import { writeDurably } from '../store/durableFile';
import type { Layout } from '../store/layout';

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

/** Keeps what went out. A bundle exported again, unchanged, keeps its place. */
export async function keepBundle(layout: Layout, manifest: Manifest, exportedAt: string): Promise<BundleRecord> {
  const folder = path.join(layout.bundles, String(manifest.sequence));
  await writeDurably(path.join(folder, 'manifest.json'), serializeManifest(manifest));
  await writeDurably(path.join(folder, 'export.json'), `${JSON.stringify({ exportedAt })}\n`);
  return recordOf(manifest, exportedAt);
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
