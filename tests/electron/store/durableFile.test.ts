import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFailure, isDiskError } from '../../../electron/store/diskFailure';
import { writeDurably } from '../../../electron/store/durableFile';
import { fillDisk, smallDisk } from '../../builders/disk';
import { temporaryFolder } from '../../builders/temporaryFolder';

/** What a write threw. */
async function thrownBy(writing: Promise<unknown>): Promise<unknown> {
  return writing.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a durable write', () => {
  it('makes the file and the folders above it', async () => {
    const file = path.join(await temporaryFolder(), 'articles', '2018', '11', 'lake.json');
    await writeDurably(file, '{}');
    expect(await readFile(file, 'utf8')).toBe('{}');
  });

  it('replaces what was there, and leaves nothing else in the folder', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'lake.json');
    await writeFile(file, 'a much longer text than the new one');
    await writeDurably(file, new Uint8Array([1, 2, 3]));
    expect(Array.from(await readFile(file))).toEqual([1, 2, 3]);
    expect(await readdir(folder)).toEqual(['lake.json']);
  });

  it('of many at once leaves one of them whole', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'lake.json');
    const texts = Array.from({ length: 20 }, (_, number) => String(number).repeat(50_000));
    await Promise.all(texts.map((text) => writeDurably(file, text)));
    expect(texts).toContain(await readFile(file, 'utf8'));
    expect(await readdir(folder)).toEqual(['lake.json']);
  });
});

describe('a durable write that fails', () => {
  it.skipIf(process.platform !== 'linux')('for a place where the system keeps the folders, ends', async () => {
    const error = await thrownBy(writeDurably('/proc/galley/desk/lake.json', '{}'));
    expect(isDiskError(error)).toBe(true);
  });

  it('for a folder that stands in its place, leaves the folder and no other file', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'lake.json', 'inner'), { recursive: true });
    const error = await thrownBy(writeDurably(path.join(folder, 'lake.json'), '{}'));
    expect(isDiskError(error)).toBe(true);
    expect(await readdir(folder)).toEqual(['lake.json']);
    expect(await readdir(path.join(folder, 'lake.json'))).toEqual(['inner']);
  });

  it('for a file that stands where its folder should be, leaves that file', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'articles'), 'not a folder');
    const error = await thrownBy(writeDurably(path.join(folder, 'articles', 'lake.json'), '{}'));
    expect(isDiskError(error)).toBe(true);
    expect(await readFile(path.join(folder, 'articles'), 'utf8')).toBe('not a folder');
  });

  it('for want of room, leaves what the file held before, and can be done once there is room', async (context) => {
    const folder = await smallDisk(256);
    if (!folder) return context.skip('a small disk can be made only as root, with the right to mount');
    const file = path.join(folder, 'lake.json');
    await writeDurably(file, 'before');
    await fillDisk(folder);

    const error = await thrownBy(writeDurably(file, 'x'.repeat(100_000)));
    expect(diskFailure(error, 'it is kept')).toMatchObject({
      code: 'disk',
      message: 'Galley cannot write: the disk is full. Make room on it; it is kept.',
    });
    expect(await readFile(file, 'utf8')).toBe('before');
    expect((await readdir(folder)).sort()).toEqual(['filler', 'lake.json']);

    await writeFile(path.join(folder, 'filler'), '');
    await writeDurably(file, 'x'.repeat(100_000));
    expect((await stat(file)).size).toBe(100_000);
  });
});

describe('what the file system throws', () => {
  it('is told from a bug', () => {
    expect(isDiskError(new TypeError('x is not a function'))).toBe(false);
    expect(isDiskError('a text')).toBe(false);
    expect(isDiskError(Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'write' }))).toBe(true);
  });

  it('is said in the system’s words when Galley has none', () => {
    const error = Object.assign(new Error('ELOOP: too many links'), { code: 'ELOOP', syscall: 'open' });
    expect(diskFailure(error, 'nothing was made').message).toBe(
      'Galley cannot write: the system said “ELOOP: too many links”; nothing was made.',
    );
  });
});
