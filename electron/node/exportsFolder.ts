import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { assertNever } from '../../shared/assertNever';
import type { FolderPurpose, Grant } from '../../shared/contract/host';
import type { Grants } from '../core/grants';

/**
 * A page in a browser has no dialog for folders of this machine, so whoever starts the loopback host decides once where
 * bundles go. Exporting is granted that folder; verifying, the newest bundle in it; backups are kept in a folder within it, and
 * are restored into a new one each.
 */
export async function grantExportsFolder(folder: string, purpose: FolderPurpose, grants: Grants): Promise<Grant> {
  await mkdir(folder, { recursive: true });
  const granted = await folderFor(purpose, folder);
  const grant = randomUUID();
  grants.give(grant, granted);
  return { grant, label: granted };
}

async function folderFor(purpose: FolderPurpose, folder: string): Promise<string> {
  switch (purpose) {
    case 'export a bundle':
      return folder;
    case 'verify a bundle':
      return newestBundle(folder);
    case 'keep backups':
      return made(path.join(folder, 'backups'));
    case 'restore a backup':
      return mkdtemp(path.join(folder, 'restored-'));
    default:
      return assertNever(purpose);
  }
}

async function made(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return folder;
}

async function newestBundle(folder: string): Promise<string> {
  const bundles = (await readdir(folder)).filter((name) => /^bundle-\d+$/.test(name));
  const newest = bundles.sort((one, other) => sequenceOf(one) - sequenceOf(other)).at(-1);
  return newest === undefined ? folder : path.join(folder, newest);
}

function sequenceOf(bundle: string): number {
  return Number(bundle.slice('bundle-'.length));
}
