import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { type DevelopingOrder, developPhoto } from '../../../electron/media/developPhoto';
import type { WrittenMetadata } from '../../../electron/media/writtenMetadata';
import { type RenditionFormat, renditionFormats } from '../../../shared/photos/renditionSizes';
import { lay } from '../../builders/disk';
import { hasExiftool, readByExiftool, writeByExiftool } from '../../builders/exiftool';
import { picture } from '../../builders/picture';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const whole = { x: 0, y: 0, width: 1, height: 1 };

const written: WrittenMetadata = {
  caption: 'Սևանա լճի ափը Գավառի մոտ, “Berd” & <b>ջուր</b>',
  headline: 'ტბის დონე იმატებს მესამე წელია',
  credit: 'Фото: Ани Саргсян / Галлей',
  copyright: '© 2018 Անի Սարգսյան, բոլոր իրավունքները պաշտպանված են',
  creators: ['Անի Սարգսյան', 'Вардан Мкртчян'],
  altText: 'Лодка у берега озера',
  extendedDescription: 'მარცხნივ ნავი დგას, მარჯვნივ — მთები; ცა მოღრუბლულია.',
  usageTerms: 'Только для этой статьи',
  digitalSourceType: 'compositeWithTrainedAlgorithmicMedia',
};

/** Develops an original in all formats; gives each file. */
async function developed(bytes: Buffer, order: Partial<DevelopingOrder> = {}) {
  const folder = await temporaryFolder();
  const original = path.join(folder, 'original');
  await lay(original, bytes);
  const file = (format: RenditionFormat) => path.join(folder, 'made', `lake.${format}`);
  await developPhoto({
    original,
    whole: { width: 120, height: 80 },
    crop: whole,
    size: { width: 60, height: 40 },
    prints: renditionFormats.map((format) => ({ format, file: file(format) })),
    written: null,
    ...order,
  });
  return { folder, files: renditionFormats.map(file), read: (format: RenditionFormat) => readFile(file(format)) };
}

describe('a rendition', () => {
  it.each([...renditionFormats])('is %s of the size asked for', async (format) => {
    const { read } = await developed(await picture().jpeg().toBuffer());
    const metadata = await sharp(await read(format)).metadata();
    expect(metadata).toMatchObject({ width: 60, height: 40, space: 'srgb' });
    expect(metadata.format).toBe(format === 'avif' ? 'heif' : format);
  });

  it('is upright, however the camera was held', async () => {
    const held = await sharp(await picture().png().toBuffer())
      .rotate(270)
      .withMetadata({ orientation: 6 })
      .png()
      .toBuffer();
    const { read } = await developed(held);
    const upright = await developed(await picture().png().toBuffer());
    expect((await sharp(await read('jpeg')).metadata()).orientation ?? 1).toBe(1);
    expect(await difference(await read('webp'), await upright.read('webp'))).toBeLessThan(8);
  });

  it('is the part of the photo that was asked for', async () => {
    const bytes = await picture().png().toBuffer();
    const crop = { x: 0.5, y: 0.25, width: 0.5, height: 0.5 };
    const { read } = await developed(bytes, { crop, size: { width: 60, height: 40 } });
    const part = await sharp(bytes).extract({ left: 60, top: 20, width: 60, height: 40 }).png().toBuffer();
    expect(await difference(await read('webp'), part)).toBeLessThan(8);
  });

  it('is in sRGB, whatever the original is in', async () => {
    const p3 = await picture().withIccProfile('p3').jpeg({ quality: 100 }).toBuffer();
    const cmyk = await picture().toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    const grey = await picture().greyscale().png().toBuffer();
    const deep = await picture().toColourspace('rgb16').png().toBuffer();
    const clear = await picture().ensureAlpha(0.5).png().toBuffer();
    for (const bytes of [p3, cmyk, grey, deep, clear]) {
      const { read } = await developed(bytes);
      expect(await sharp(await read('jpeg')).metadata()).toMatchObject({ space: 'srgb', channels: 3, depth: 'uchar' });
      expect((await sharp(await read('avif')).metadata()).icc).toBeUndefined();
    }
  });

  it('has the same bytes every time', async () => {
    const bytes = await picture({ width: 400, height: 300 }).jpeg().toBuffer();
    const order = { whole: { width: 400, height: 300 }, size: { width: 320, height: 240 }, written };
    const [one, other] = [await developed(bytes, order), await developed(bytes, order)];
    for (const format of renditionFormats) expect((await one.read(format)).equals(await other.read(format))).toBe(true);
  });

  it('leaves nothing half made where it cannot be made', async () => {
    const folder = await temporaryFolder();
    const order = {
      original: path.join(folder, 'gone.jpg'),
      whole: { width: 120, height: 80 },
      crop: whole,
      size: { width: 60, height: 40 },
      prints: [{ format: 'webp', file: path.join(folder, 'made', 'lake.webp') }],
      written: null,
    } as const;
    await expect(developPhoto(order)).rejects.toThrow(/missing/);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe.skipIf(!hasExiftool)('what a rendition says of itself, as exiftool reads it', () => {
  it('is in XMP and in IIM of every format, in step and in every script', async () => {
    const { files } = await developed(await picture().jpeg().toBuffer(), { written });
    for (const said of await readByExiftool(files)) {
      expect(said, String(said.SourceFile)).toMatchObject({
        'XMP-dc:Description': written.caption,
        'IPTC:Caption-Abstract': written.caption,
        'XMP-photoshop:Headline': written.headline,
        'IPTC:Headline': written.headline,
        'XMP-photoshop:Credit': written.credit,
        // 32 bytes: what has no room is whole in XMP.
        'IPTC:Credit': 'Фото: Ани Саргсян',
        'XMP-dc:Rights': written.copyright,
        'IPTC:CopyrightNotice': written.copyright,
        'XMP-dc:Creator': written.creators,
        'IPTC:By-line': written.creators,
        'XMP-iptcCore:AltTextAccessibility': written.altText,
        'XMP-iptcCore:ExtDescrAccessibility': written.extendedDescription,
        'XMP-xmpRights:UsageTerms': written.usageTerms,
        'XMP-iptcExt:DigitalSourceType':
          'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
        'IPTC:CodedCharacterSet': 'UTF8',
      });
      expect(said, 'exiftool complains').not.toHaveProperty('ExifTool:Warning');
    }
  });

  it('is cut in IIM where it is longer than that has room for, between characters, and whole in XMP', async () => {
    const caption = 'ո'.repeat(1_500);
    const credit = `${'e\u0301'.repeat(11)}!`;
    const { files } = await developed(await picture().jpeg().toBuffer(), { written: { ...written, caption, credit } });
    for (const said of await readByExiftool(files)) {
      expect(said['XMP-dc:Description']).toBe(caption);
      expect(said['IPTC:Caption-Abstract']).toBe('ո'.repeat(1_000));
      expect(said['XMP-photoshop:Credit']).toBe(credit);
      expect(said['IPTC:Credit']).toBe('e\u0301'.repeat(10));
    }
  });

  it('has room in a JPEG even where it is a book', async () => {
    const book = { caption: 'ո'.repeat(20_000), extendedDescription: 'ტ'.repeat(20_000) };
    const { files } = await developed(await picture().jpeg().toBuffer(), { written: { ...written, ...book } });
    for (const said of await readByExiftool(files)) {
      expect(said['XMP-dc:Description']).toMatch(/^ո{5000,}$/);
      expect(said['XMP-photoshop:Credit']).toBe(written.credit);
    }
  });

  it('is nothing of where and with what it was taken, whether anything is written or not', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'phone.jpg');
    await lay(file, await picture().jpeg().toBuffer());
    await writeByExiftool(
      file,
      '-GPSLatitude=40.36',
      '-GPSLatitudeRef=N',
      '-XMP-exif:GPSLongitude=45.12',
      '-ExifIFD:SerialNumber=8675309',
      '-XMP-aux:SerialNumber=8675309',
      '-IFD0:Artist=Somebody else',
      '-IPTC:City=Gavar',
    );
    const bytes = await readFile(file);
    for (const what of [written, null]) {
      const { files } = await developed(bytes, { written: what });
      for (const said of await readByExiftool(files)) {
        const names = Object.keys(said).join(' ');
        expect(names).not.toMatch(/GPS|Serial|Artist|City|Make|Model/);
        expect(JSON.stringify(said)).not.toMatch(/8675309|Somebody else/);
      }
    }
  });
});

/** How far two pictures are apart, on average, of 255. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = await Promise.all([one, other].map((bytes) => sharp(bytes).removeAlpha().raw().toBuffer()));
  if (!first || !second || first.length !== second.length) throw new Error('They are not of one size');
  let sum = 0;
  for (let at = 0; at < first.length; at++) sum += Math.abs((first[at] ?? 0) - (second[at] ?? 0));
  return sum / first.length;
}
