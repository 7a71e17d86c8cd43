import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Verification } from '../../shared/contract/answers';
import { manifestPath } from '../../shared/export/bundlePath';
import { contentId, type Manifest, parseManifest, sealOf, serializeManifest } from '../../shared/export/manifest';
import { done, type Failure, type Result, refused } from '../../shared/result';
import { isDiskError } from '../store/diskFailure';
import { bundleExtras } from './bundleExtras';
import { fileDigest } from './fileDigest';
import { type Found, walkFolder } from './walkFolder';

/**
 * Compares a bundle on the disk with its manifest: all that is missing, altered or extra. The manifest itself is altered
 * when its id is not that of its content, its seal not that of its place, or its text not what Galley writes. Links are never followed.
 */
export async function verifyBundle(folder: string): Promise<Result<Verification, 'not a bundle' | 'unreadable'>> {
  try {
    const read = await readManifest(folder);
    if (!read.ok) return read;
    const { manifest, isAltered } = read.value;
    const found = await walkFolder(folder);
    const altered = isAltered ? [manifestPath] : [];
    for (const file of manifest.files) {
      if (found.has(file.path) && !(await isAsListed(folder, file, found))) altered.push(file.path);
    }
    const missing = manifest.files.map((file) => file.path).filter((place) => !found.has(place));
    const { id, sequence, files } = manifest;
    return done({ folder, id, sequence, files: files.length, missing, altered, extra: bundleExtras(manifest, found) });
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return refused('unreadable', `“${folder}” cannot be read: the system said “${(error as Error).message}”.`);
  }
}

interface ReadManifest {
  readonly manifest: Manifest;
  readonly isAltered: boolean;
}

async function readManifest(folder: string): Promise<Result<ReadManifest, 'not a bundle'>> {
  if (!(await stat(folder)).isDirectory()) return notABundle(folder, 'It is a file, and a bundle is a folder.');
  const file = path.join(folder, manifestPath);
  const look = await lstat(file).catch(() => undefined);
  if (!look) return notABundle(folder, await whereElse(folder));
  if (!look.isFile()) return notABundle(folder, `Its ${manifestPath} is not a file.`);
  const bytes = await readFile(file);
  const parsed = parseManifest(bytes.toString('utf8'));
  if (!parsed.ok) return notABundle(folder, parsed.message);
  const manifest = parsed.value;
  const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  const isGenuine =
    contentId(manifest, sha256) === manifest.id &&
    sealOf(manifest, sha256) === manifest.seal &&
    bytes.equals(Buffer.from(serializeManifest(manifest)));
  return done({ manifest, isAltered: !isGenuine });
}

async function isAsListed(
  folder: string,
  { path: place, bytes, sha256 }: Manifest['files'][number],
  found: ReadonlyMap<string, Found>,
): Promise<boolean> {
  if (found.get(place) !== 'file') return false;
  const digest = await fileDigest(path.join(folder, place));
  return digest.bytes === bytes && digest.sha256 === sha256;
}

function notABundle(folder: string, why: string): Failure<'not a bundle'> {
  return refused('not a bundle', `“${folder}” is not a bundle. ${why}`);
}

/** One picks the folder around a bundle easily. */
async function whereElse(folder: string): Promise<string> {
  const bundles: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inside = path.join(folder, entry.name);
    const text = await readFile(path.join(inside, manifestPath), 'utf8').catch(() => '');
    if (parseManifest(text).ok) bundles.push(inside);
  }
  const [only, ...others] = bundles;
  return only === undefined || others.length > 0
    ? `It has no ${manifestPath}.`
    : `It has no ${manifestPath}, but there is a bundle inside it: “${only}”.`;
}
