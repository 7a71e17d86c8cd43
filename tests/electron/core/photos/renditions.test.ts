import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createPhotoIntake } from '../../../../electron/core/photos/photoIntake';
import { createRenditions, type Rendition } from '../../../../electron/core/photos/renditions';
import { showPhoto } from '../../../../electron/core/photos/showPhoto';
import { openDarkroom } from '../../../../electron/media/darkroom';
import { writtenMetadata } from '../../../../electron/media/writtenMetadata';
import { originalFile } from '../../../../electron/store/layout';
import type { Result } from '../../../../shared/result';
import { filesOf } from '../../../builders/disk';
import { newDesk, openDesk } from '../../../builders/openDesk';
import { now } from '../../../builders/openFolder';
import { jpeg, type Pictured, picture } from '../../../builders/picture';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 120_000 });

function given<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

async function withPhoto(bytes: Buffer) {
  const folder = await newDesk();
  const session = await openDesk(folder);
  const darkroom = openDarkroom();
  onTestFinished(darkroom.close);
  const intake = createPhotoIntake(session, darkroom, now);
  const { photo } = given(await intake.add({ fileName: 'lake', bytes }, 'a window'));
  return { folder, session, darkroom, photo, renditions: createRenditions(darkroom) };
}

const withJpeg = async (pictured: Pictured) => withPhoto(await jpeg(pictured));
const digests = (made: readonly Rendition[]) =>
  Promise.all(
    made.map(async ({ file }) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ),
  );

describe('the renditions of a photo', () => {
  it('are of every width and format that the site has, and no larger than the original', async () => {
    const { session, photo, renditions } = await withJpeg({ width: 800, height: 600 });
    const made = given(await renditions.of(session, photo, { shape: null, written: null }));
    expect(made.map(({ format, width, height }) => `${format} ${width}×${height}`)).toEqual(
      ['320×240', '640×480', '800×600'].flatMap((size) =>
        ['avif', 'webp', 'jpeg'].map((format) => `${format} ${size}`),
      ),
    );
    for (const { file, width, height } of made) {
      expect(await sharp(file).metadata()).toMatchObject({ width, height });
    }
  });

  it('lie where they can be thrown away, and are made once', async () => {
    const { session, photo, renditions } = await withJpeg({ width: 400, height: 300 });
    const asked = { shape: '1:1', written: writtenMetadata(photo) } as const;
    const first = given(await renditions.of(session, photo, asked));
    for (const { file } of first) {
      expect(path.relative(session.folder.layout.inner, file)).toMatch(/^renditions.[0-9a-f]{2}.[0-9a-f]{64}.1x1-\d+-/);
    }
    const stamps = await Promise.all(first.map(async ({ file }) => (await stat(file)).mtimeMs));
    const again = given(await renditions.of(session, photo, asked));
    expect(again).toEqual(first);
    expect(await Promise.all(again.map(async ({ file }) => (await stat(file)).mtimeMs))).toEqual(stamps);
  });

  it('have the same bytes when they are made anew, alone or together', async () => {
    const { session, photo, renditions } = await withJpeg({ width: 700, height: 500 });
    const asked = { shape: '16:9', written: writtenMetadata(photo) } as const;
    const first = given(await renditions.of(session, photo, asked));
    const before = await digests(first);
    await rm(session.folder.layout.renditions, { recursive: true });
    const again: Rendition[] = [];
    for (const { width, height, format } of first) {
      const one = { ...asked, sizes: [{ width, height }], formats: [format] };
      again.push(...given(await renditions.of(session, photo, one)));
    }
    expect(again).toEqual(first);
    expect(await digests(again)).toEqual(before);
  });

  it('are others when the crop, the texts or the focal point are', async () => {
    const { session, photo, renditions } = await withJpeg({ width: 400, height: 300 });
    const filesWith = async (changed: Partial<typeof photo>) => {
      const other = { ...photo, ...changed };
      const made = await renditions.of(session, other, { shape: '1:1', written: writtenMetadata(other) });
      return given(made).map(({ file }) => file);
    };
    const all = [
      ...(await filesWith({})),
      ...(await filesWith({ caption: 'Lake Sevan' })),
      ...(await filesWith({ focalPoint: { x: 0.9, y: 0.5 } })),
      ...(await filesWith({ crops: { '1:1': { x: 0, y: 0, width: 0.5, height: 0.66 } } })),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('are made once when they are asked for twice at once', async () => {
    const { session, photo, darkroom } = await withJpeg({ width: 400, height: 300 });
    const orders: unknown[] = [];
    const counting = {
      ...darkroom,
      develop: (order: Parameters<typeof darkroom.develop>[0]) => {
        orders.push(order);
        return darkroom.develop(order);
      },
    };
    const renditions = createRenditions(counting);
    const asked = { shape: null, written: null };
    const [one, other] = await Promise.all([1, 2].map(() => renditions.of(session, photo, asked)));
    expect(one).toEqual(other);
    expect(orders).toHaveLength(2);
  });

  it('are refused with what to do when the original is gone', async () => {
    const { session, photo, renditions } = await withJpeg({});
    await rm(originalFile(session.folder.layout, photo));
    expect(await renditions.of(session, photo, { shape: null, written: null })).toMatchObject({
      ok: false,
      code: 'damaged',
      message: expect.stringMatching(/“lake\.jpg”.*put the original back from a backup\.$/),
    });
  });
});

describe('a photo for a screen', () => {
  it('is the original, or a rendition of the next width', async () => {
    const bytes = await jpeg({ width: 900, height: 600 });
    const { session, photo, renditions } = await withPhoto(bytes);
    expect(await showPhoto(session, renditions, photo, null)).toEqual({ bytes, mediaType: 'image/jpeg' });
    const shown = async (width: number, shape?: '1:1') => {
      const found = await showPhoto(session, renditions, photo, { width, shape });
      return sharp(found?.bytes).metadata();
    };
    expect(await shown(200)).toMatchObject({ format: 'webp', width: 320, height: 213 });
    expect(await shown(321)).toMatchObject({ width: 640 });
    expect(await shown(5000)).toMatchObject({ width: 900 });
    expect(await shown(200, '1:1')).toMatchObject({ width: 320, height: 320 });
  });

  it('is a JPEG where browsers cannot show the original', async () => {
    const tiff = await picture({ width: 500, height: 400 }).tiff({ compression: 'lzw' }).toBuffer();
    const { session, photo, renditions } = await withPhoto(tiff);
    const shown = await showPhoto(session, renditions, photo, null);
    expect(shown?.mediaType).toBe('image/jpeg');
    expect(await sharp(shown?.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 500, height: 400 });
  });

  it('is nothing when the original is gone', async () => {
    const { session, photo, renditions } = await withJpeg({});
    await rm(originalFile(session.folder.layout, photo));
    expect(await showPhoto(session, renditions, photo, null)).toBeUndefined();
    expect(await showPhoto(session, renditions, photo, { width: 100 })).toBeUndefined();
  });

  it('leaves a folder as it is that is open read-only', async () => {
    const { folder, session, photo, renditions } = await withJpeg({});
    await session.close();
    const before = Object.keys(await filesOf(folder));
    const reading = await openDesk(folder, true);
    const shown = await showPhoto(reading, renditions, photo, { width: 100 });
    expect(shown?.mediaType).toBe('image/webp');
    const beside = path.join(tmpdir(), `galley-renditions-${reading.folder.settings.workspace.id}`);
    expect(Object.keys(await filesOf(beside))).toHaveLength(1);
    await rm(beside, { recursive: true });
    await reading.close();
    expect(Object.keys(await filesOf(folder))).toEqual(before);
  });
});
