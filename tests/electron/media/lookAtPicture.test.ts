import { describe, expect, it, vi } from 'vitest';
import { lookAtPicture } from '../../../electron/media/lookAtPicture';
import { hashDistance, hashHalves } from '../../../shared/photos/hashDistance';
import { heic, hugePng, jpeg, picture } from '../../builders/picture';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

async function hashOf(bytes: Uint8Array) {
  const look = await lookAtPicture(bytes);
  if (!look.ok) throw new Error(look.message);
  return hashHalves(look.value.perceptualHash);
}

describe('a picture', () => {
  it.each([
    ['image/jpeg', () => picture().jpeg()],
    ['image/png', () => picture().png()],
    ['image/webp', () => picture().webp()],
    ['image/avif', () => picture().avif()],
    ['image/tiff', () => picture().tiff({ compression: 'lzw' })],
  ] as const)('is told by its content: %s', async (mediaType, make) => {
    expect(await lookAtPicture(await make().toBuffer())).toMatchObject({
      ok: true,
      value: { mediaType, width: 120, height: 80, perceptualHash: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });

  it('has the size that it is seen in, however the camera was held', async () => {
    const held = await picture({ width: 120, height: 80 }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await lookAtPicture(held)).toMatchObject({ value: { width: 80, height: 120 } });
  });

  it('is known again smaller, compressed more, in another format and turned upright', async () => {
    const original = await hashOf(await picture({ width: 1200, height: 800 }).jpeg({ quality: 95 }).toBuffer());
    const again = [
      picture({ width: 400, height: 267 }).jpeg({ quality: 30 }),
      picture({ width: 900, height: 600 }).webp({ quality: 50 }),
      picture({ width: 600, height: 400 }).avif({ quality: 40 }),
      picture({ width: 600, height: 400 }).rotate(270).withMetadata({ orientation: 6 }).jpeg(),
    ];
    for (const made of again)
      expect(hashDistance(original, await hashOf(await made.toBuffer()))).toBeLessThanOrEqual(8);
  });

  it('is not taken for another', async () => {
    const hashes = await Promise.all([1, 2, 3, 4, 5, 6].map(async (seed) => hashOf(await jpeg({ seed }))));
    for (const [index, one] of hashes.entries()) {
      for (const other of hashes.slice(index + 1)) expect(hashDistance(one, other)).toBeGreaterThan(8);
    }
  });

  it('of HEIC is taken where it can be decoded, and else it is said what to do', async () => {
    const look = await lookAtPicture(heic);
    if (look.ok) expect(look.value).toMatchObject({ mediaType: 'image/heic', width: 64, height: 48 });
    else expect(look).toMatchObject({ code: 'cannot be decoded', message: expect.stringContaining('Save it as JPEG') });
  });
});

describe('what is no picture that Galley can keep', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  it.each([
    ['an empty file', () => Buffer.alloc(0), 'empty', /has no bytes/],
    ['a text', () => Buffer.from('a photo of the lake'), 'not a photo', /This is no picture/],
    ['a drawing', () => Buffer.from(svg), 'not a photo', /an SVG drawing/],
    [
      'a drawing with a preamble',
      () => Buffer.from(`\ufeff<?xml version="1.0"?>\n<!-- a -->${svg}`),
      'not a photo',
      /an SVG drawing/,
    ],
    ['a web page', () => Buffer.from('<!DOCTYPE html><html><img src=x></html>'), 'not a photo', /a web page/],
    ['a GIF', () => picture().gif().toBuffer(), 'not a photo', /a GIF/],
    ['a film', () => Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), 'not a photo', /a film/],
    ['a raw file', () => Buffer.from('II*\0\x10\0\0\0CR\x02\0', 'latin1'), 'not a photo', /raw file/],
    [
      'a raw file that begins as a TIFF',
      async () => asThumbnail(await picture().tiff().toBuffer()),
      'not a photo',
      /raw file/,
    ],
    ['the head of a JPEG', async () => (await jpeg()).subarray(0, 40), 'damaged', /This JPEG is damaged or cut off/],
    ['half a JPEG', async () => halfOf(await jpeg({ width: 600, height: 400 })), 'damaged', /cut off/],
    ['half a PNG', async () => halfOf(await picture().png().toBuffer()), 'damaged', /This PNG/],
    ['half a WebP', async () => halfOf(await picture().webp().toBuffer()), 'damaged', /This WebP/],
    ['half an AVIF', async () => halfOf(await picture().avif().toBuffer()), 'damaged', /This AVIF/],
    ['half a TIFF', async () => halfOf(await picture().tiff().toBuffer()), 'damaged', /This TIFF/],
    ['far too many pixels', () => hugePng(30_000, 30_000), 'too large', /30,000 × 30,000 pixels/],
    ['far too many bytes', () => Buffer.alloc(200_000_001), 'too large', /201 megabytes/],
  ] as const)('is refused, and it is said why and what to do: %s', async (_what, make, code, message) => {
    const look = await lookAtPicture(await make());
    expect(look).toMatchObject({ ok: false, code, message: expect.stringMatching(message) });
    expect(look).toMatchObject({ message: expect.stringMatching(/Nothing was added\. [A-Z].*\.$/) });
  });

  it('takes no memory for the pixels that it claims', async () => {
    const bomb = hugePng(30_000, 30_000);
    expect(bomb.length).toBeLessThan(2_000_000);
    const before = process.resourceUsage().maxRSS;
    await lookAtPicture(bomb);
    // Decoded it would be 900 million bytes. In kibibytes.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(200_000);
  });
});

/** A TIFF whose first picture says that it is a smaller version of another, as cameras write them. */
function asThumbnail(tiff: Buffer): Buffer {
  const changed = Buffer.from(tiff);
  const directory = changed.readUInt32LE(4);
  // Its first tag is put in place of what the picture would be without.
  changed.writeUInt16LE(0x00fe, directory + 2);
  changed.writeUInt32LE(1, directory + 10);
  return changed;
}

function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}
