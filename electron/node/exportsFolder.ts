import { randomUUID } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { FolderPurpose, Grant } from '../../shared/contract/host';
import type { Grants } from '../core/grants';

/**
 * A page in a browser has no dialog for folders of this machine, so whoever starts the loopback host decides once where
 * bundles go. Exporting is granted that folder; verifying, the newest bundle in it.
 */
export async function grantExportsFolder(folder: string, purpose: FolderPurpose, grants: Grants): Promise<Grant> {
  await mkdir(folder, { recursive: true });
  const granted = purpose === 'verify a bundle' ? await newestBundle(folder) : folder;
  const grant = randomUUID();
  grants.give(grant, granted);
  return { grant, label: granted };
}

async function newestBundle(folder: string): Promise<string> {
  const bundles = (await readdir(folder)).filter((name) => /^bundle-\d+$/.test(name));
  const newest = bundles.sort((one, other) => sequenceOf(one) - sequenceOf(other)).at(-1);
  return newest === undefined ? folder : path.join(folder, newest);
}

function sequenceOf(bundle: string): number {
  return Number(bundle.slice('bundle-'.length));
}
