import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { originalFile } from '../../../electron/store/layout';
import { addOriginal, readOriginal } from '../../../electron/store/photoVault';
import { filesOf, lay } from '../../builders/disk';
import { emptyLayout } from '../../builders/openFolder';

const lakePhoto = () => readFile(fileURLToPath(new URL('../../../electron/sample/photos/lake.jpg', import.meta.url)));
/** The smallest PNG: one grey dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

describe('a photo that is added', () => {
  it('is kept unaltered, named by its bytes, with its size in pixels', async () => {
    const layout = await emptyLayout();
    const bytes = await lakePhoto();
    const added = await addOriginal(layout, bytes);
    if (!added.ok) throw new Error(added.message);
    expect(added.value.id).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(added.value).toMatchObject({
      mediaType: 'image/jpeg',
      width: expect.any(Number),
      height: expect.any(Number),
    });
    expect(added.value.width).toBeGreaterThan(100);
    expect(await readOriginal(layout, added.value)).toEqual(bytes);
  });

  it('is kept once, and is not written again', async () => {
    const layout = await emptyLayout();
    const added = await addOriginal(layout, dot);
    if (!added.ok) throw new Error(added.message);
    expect(added.value).toMatchObject({ mediaType: 'image/png', width: 1, height: 1 });
    const file = originalFile(layout, added.value);
    const before = (await stat(file)).ino;
    await addOriginal(layout, dot);
    expect((await stat(file)).ino).toBe(before);
    expect(Object.keys(await filesOf(layout.photos))).toHaveLength(1);
  });

  it('is written again when what lies there is only part of it', async () => {
    const layout = await emptyLayout();
    const added = await addOriginal(layout, dot);
    if (!added.ok) throw new Error(added.message);
    await lay(originalFile(layout, added.value), dot.subarray(0, 9));
    await addOriginal(layout, dot);
    expect(await readOriginal(layout, added.value)).toEqual(dot);
  });
});

describe('what is no photo', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('a photo of the lake')],
    ['a drawing that can carry scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')],
    [
      'a picture of a kind that sites do not show',
      Buffer.from('424d1e000000000000001a0000000c00000001000100010018000000ff00', 'hex'),
    ],
    ['the first bytes of a photo', dot.subarray(0, 10)],
    ['a broken JPEG', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ])('is refused, and nothing is kept: %s', async (_what, bytes) => {
    const layout = await emptyLayout();
    expect(await addOriginal(layout, bytes)).toMatchObject({ ok: false, code: 'not a photo' });
    expect(Object.keys(await filesOf(layout.folder))).toEqual(['galley.json']);
  });
});
