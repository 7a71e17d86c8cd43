import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyDurably } from '../../../../electron/core/backups/copyDurably';
import { lay } from '../../../builders/disk';
import { temporaryFolder } from '../../../builders/temporaryFolder';

const plainly = { mode: 0o644, onlyWholeLines: false };
const lines = { mode: 0o644, onlyWholeLines: true };

async function copyOf(content: string | Uint8Array, copying = plainly) {
  const folder = await temporaryFolder();
  const from = path.join(folder, 'from');
  const to = path.join(folder, 'to');
  await lay(from, content);
  return { from, to, copied: await copyDurably(from, to, copying) };
}

describe('copyDurably', () => {
  it('copies byte for byte, and says how long it is, when it was written and its sha256', async () => {
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, place) => place % 251));
    const { from, to, copied } = await copyOf(bytes);
    expect((await readFile(to)).equals(bytes)).toBe(true);
    expect(copied).toEqual({
      is: 'copied',
      bytes: 200_000,
      modified: (await stat(from)).mtimeMs,
      sha256: 'e24bc62381f1224fbbb74688663f8f9743b9680b193edd666835e97b06e730eb',
    });
  });

  it.each([
    ['one\ntwo\nthr', 'one\ntwo\n'],
    ['one\ntwo\n', 'one\ntwo\n'],
    ['no line at all', ''],
    ['', ''],
    [`${'x'.repeat(70_000)}\n${'y'.repeat(150_000)}`, `${'x'.repeat(70_000)}\n`],
  ])('copies only the whole lines of what is being appended to', async (content, expected) => {
    const { to, copied } = await copyOf(content, lines);
    expect(await readFile(to, 'utf8')).toBe(expected);
    expect(copied).toMatchObject({ is: 'copied', bytes: expected.length });
  });

  it('says that there is nothing, or that it cannot be read, and leaves no copy', async () => {
    const folder = await temporaryFolder();
    const to = path.join(folder, 'to');
    expect(await copyDurably(path.join(folder, 'gone'), to, plainly)).toEqual({ is: 'gone' });
    await mkdir(path.join(folder, 'a folder'));
    expect(await copyDurably(path.join(folder, 'a folder'), to, plainly)).toEqual({ is: 'unread' });
    expect(await readdir(folder)).toEqual(['a folder']);
  });

  it('writes over nothing', async () => {
    const { from, to } = await copyOf('the lake');
    await expect(copyDurably(from, to, plainly)).rejects.toMatchObject({ code: 'EEXIST' });
  });
});
