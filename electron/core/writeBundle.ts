import { rm } from 'node:fs/promises';
import path from 'node:path';
import { manifestPath } from '../../shared/export/bundlePath';
import type { BundlePlan } from '../../shared/export/bundlePlan';
import { serializeManifest } from '../../shared/export/manifest';
import { done, type Result } from '../../shared/result';
import { diskFailure, isDiskError } from '../store/diskFailure';
import { syncFolder } from '../store/durableFile';
import { bundleTarget } from './bundleTarget';
import { fillBundle, writeText } from './fillBundle';
import type { PhotoFiles } from './photoFilesOf';
import { clearLeftovers, sideFolder } from './sideFolder';
import { swapIn } from './swapIn';

/**
 * Writes a bundle to a folder: not there yet, empty, or an earlier bundle, which it replaces. Everything goes into a
 * folder beside it, the manifest last, and that takes the place in one rename: there is never a half bundle, whatever
 * happens. `photoFile` says where a rendition lies; `onProgress` is told steps done, and of how many.
 */
export async function writeBundle(
  plan: Pick<BundlePlan, 'manifest' | 'files'>,
  folder: string,
  photoFile: PhotoFiles['pathOf'],
  onProgress: (done: number, total: number) => void,
): Promise<Result<void, 'occupied' | 'disk'>> {
  const kept = `“${folder}” is as it was`;
  // The last step is the manifest and the rename.
  const total = plan.files.length + 1;
  let steps = 0;
  const step = () => {
    steps += 1;
    onProgress(steps, total);
  };

  let partial: string | undefined;
  try {
    const target = await bundleTarget(folder);
    if (!target.ok) return target;
    await clearLeftovers(target.value);
    partial = sideFolder(target.value, 'partial');
    const filled = await fillBundle(plan.files, partial, photoFile, step, kept);
    if (!filled.ok) return filled;
    await writeText(path.join(partial, manifestPath), serializeManifest(plan.manifest));
    await syncFolder(partial);
    await swapIn(partial, target.value);
    step();
    return done(undefined);
  } catch (error) {
    if (isDiskError(error)) return diskFailure(error, kept);
    throw error;
  } finally {
    // Once it is in its place, nothing is left here to remove.
    if (partial !== undefined) await rm(partial, { recursive: true, force: true }).catch(() => undefined);
  }
}
