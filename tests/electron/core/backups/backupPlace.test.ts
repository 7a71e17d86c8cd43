import { mkdir, readdir, rename, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBackupPlace, makeBackupPlace } from '../../../../electron/core/backups/backupPlace';
import { lay } from '../../../builders/disk';
import { newDesk } from '../../../builders/openDesk';
import { temporaryFolder } from '../../../builders/temporaryFolder';

const whose = { id: '5d0c8a52-6a0f-4f53-9d2b-0c7c3f1e9a41', title: 'South Caucasus desk' };

describe('makeBackupPlace', () => {
  it('makes a folder of the title and the start of the id, and finds it again under another title', async () => {
    const folder = await temporaryFolder();
    const place = path.join(folder, 'south-caucasus-desk-5d0c8a52');
    expect(await makeBackupPlace(folder, await newDesk(), whose)).toEqual({ ok: true, value: place });
    const renamed = { ...whose, title: 'Caspian desk' };
    expect(await findBackupPlace(folder, renamed)).toEqual({ ok: true, value: place });
    expect(await makeBackupPlace(folder, await newDesk(), renamed)).toEqual({ ok: true, value: place });
    expect(await readdir(folder)).toEqual(['south-caucasus-desk-5d0c8a52']);
  });

  it.each([
    ['the workspace itself', async (desk: string) => desk],
    [
      'a folder within it',
      async (desk: string) => {
        await mkdir(path.join(desk, 'backups'));
        return path.join(desk, 'backups');
      },
    ],
    ['a folder that it lies in', async (desk: string) => path.dirname(desk)],
    ['a folder within another workspace', () => newDesk()],
    [
      'a link that leads into it',
      async (desk: string) => {
        const link = path.join(await temporaryFolder(), 'link');
        await symlink(desk, link);
        return link;
      },
    ],
    [
      'a file',
      async () => {
        const file = path.join(await temporaryFolder(), 'file');
        await lay(file, '');
        return file;
      },
    ],
  ])('does not take %s', async (_what, folderOf) => {
    const desk = await newDesk();
    const folder = await folderOf(desk);
    expect(await makeBackupPlace(folder, desk, whose)).toMatchObject({ ok: false, code: 'unfit' });
  });

  it('takes a folder beside the workspace whose name begins alike', async () => {
    const desk = await newDesk();
    const beside = `${desk}-backups`;
    await mkdir(beside);
    expect(await makeBackupPlace(beside, desk, whose)).toMatchObject({ ok: true });
  });
});

describe('findBackupPlace', () => {
  it('says that it is missing when the folder is gone, or is the empty one that a drive leaves behind', async () => {
    const folder = await temporaryFolder();
    expect(await findBackupPlace(path.join(folder, 'stick'), whose)).toMatchObject({ ok: false, code: 'missing' });
    const stick = path.join(folder, 'stick');
    await mkdir(stick);
    await makeBackupPlace(stick, await newDesk(), whose);
    await rename(stick, `${stick}-unplugged`);
    await mkdir(stick);
    expect(await findBackupPlace(stick, whose)).toMatchObject({ ok: false, code: 'missing' });
    expect(await readdir(stick)).toEqual([]);
  });
});
