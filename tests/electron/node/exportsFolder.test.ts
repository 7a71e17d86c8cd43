import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGrants } from '../../../electron/core/grants';
import { grantExportsFolder } from '../../../electron/node/exportsFolder';
import { lay } from '../../builders/disk';
import { temporaryFolder } from '../../builders/temporaryFolder';

const newPlace = async () => path.join(await temporaryFolder(), 'desk', 'exports');

describe('the folder that a page in a browser is granted', () => {
  it('to export is the one that was decided when the host was started, made if need be', async () => {
    const [folder, grants] = [await newPlace(), createGrants()];
    const { grant, label } = await grantExportsFolder(folder, 'export a bundle', grants);
    expect(label).toBe(folder);
    expect(grants.folderOf(grant)).toBe(folder);
  });

  it('to verify is the newest bundle in it', async () => {
    const [folder, grants] = [await newPlace(), createGrants()];
    for (const name of [
      'bundle-0002',
      'bundle-0010',
      'bundle-9999',
      'bundle-10000',
      'bundle-x',
      '.bundle-99999.partial',
    ]) {
      await mkdir(path.join(folder, name), { recursive: true });
    }
    await lay(path.join(folder, 'zebra.txt'), '');
    const { grant } = await grantExportsFolder(folder, 'verify a bundle', grants);
    expect(grants.folderOf(grant)).toBe(path.join(folder, 'bundle-10000'));
  });

  it('to verify is the folder itself while there is no bundle in it', async () => {
    const [folder, grants] = [await newPlace(), createGrants()];
    const { grant } = await grantExportsFolder(folder, 'verify a bundle', grants);
    expect(grants.folderOf(grant)).toBe(folder);
  });

  it('has another name each time, and no name that was not given has a folder', async () => {
    const [folder, grants] = [await newPlace(), createGrants()];
    const [one, other] = [
      await grantExportsFolder(folder, 'export a bundle', grants),
      await grantExportsFolder(folder, 'export a bundle', grants),
    ];
    expect(one.grant).not.toBe(other.grant);
    for (const name of ['', folder, '..', 'constructor', '__proto__']) expect(grants.folderOf(name)).toBeUndefined();
  });

  it('to keep backups is one within it, and to restore one is a new and empty one each time', async () => {
    const [folder, grants] = [await newPlace(), createGrants()];
    expect((await grantExportsFolder(folder, 'keep backups', grants)).label).toBe(path.join(folder, 'backups'));
    const [one, other] = [
      await grantExportsFolder(folder, 'restore a backup', grants),
      await grantExportsFolder(folder, 'restore a backup', grants),
    ];
    expect(one.label).not.toBe(other.label);
    for (const { label } of [one, other]) expect(await readdir(label)).toEqual([]);
  });
});
