import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { countFilesToBackUp, filesToBackUp } from '../../../../electron/core/backups/filesToBackUp';
import { sortedNames } from '../../../../electron/core/backups/sortedNames';
import { inBackupOrder } from '../../../../shared/backup/inBackupOrder';
import { digitsOf } from '../../../builders/digits';
import { lay } from '../../../builders/disk';
import { temporaryFolder } from '../../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const all = async (names: AsyncGenerator<string>) => {
  const found: string[] = [];
  for await (const name of names) found.push(name);
  return found;
};

describe('filesToBackUp', () => {
  it('gives all files in the order that the listing of a backup has', async () => {
    const folder = await temporaryFolder();
    const files = [
      'galley.json',
      'photos/ab/ab1.jpg',
      'photos/ab.txt',
      'history/list-popular.jsonl',
      'history/0a.jsonl',
      'history/sources.jsonl',
      'articles/2018/11/0a.json',
      'history.txt',
    ];
    for (const file of files) await lay(path.join(folder, file), '');
    await lay(path.join(folder, '.galley/index.sqlite'), '');
    const found = await all(filesToBackUp(folder));
    expect(found).toEqual(files.toSorted(inBackupOrder));
    expect(await countFilesToBackUp(folder)).toBe(files.length);
  });

  it('has a history that came up while the documents were read', async () => {
    const folder = await temporaryFolder();
    await lay(path.join(folder, 'galley.json'), '');
    const files = filesToBackUp(folder);
    expect((await files.next()).value).toBe('galley.json');
    await lay(path.join(folder, 'history/0a.jsonl'), '');
    expect(await all(files)).toEqual(['history/0a.jsonl']);
  });
});

describe('sortedNames', () => {
  it('sorts thousands of names like a handful', async () => {
    const folder = await temporaryFolder();
    const names = Array.from({ length: 2500 }, (_, number) => digitsOf(String(number), 12));
    await Promise.all(names.map((name) => lay(path.join(folder, name), '')));
    expect(await all(sortedNames(folder))).toEqual((await readdir(folder)).sort());
  });

  it('has nothing of a folder that is not there', async () => {
    expect(await all(sortedNames(path.join(await temporaryFolder(), 'gone')))).toEqual([]);
  });
});
