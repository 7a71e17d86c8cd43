import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

const read = (name: string): Buffer => readFileSync(new URL(`../../../build/icons/${name}`, import.meta.url));

describe('the icons that are packed', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('have a picture of %i pixels', async (size) => {
    expect(await sharp(read(`png/${size}x${size}.png`)).metadata()).toMatchObject({ width: size, height: size });
  });

  it('have a Windows icon whose entries lead to the pictures', async () => {
    const ico = read('icon.ico');
    const count = ico.readUInt16LE(4);
    const sizes = Array.from({ length: count }, async (_, index) => {
      const entry = ico.subarray(6 + 16 * index);
      const start = entry.readUInt32LE(12);
      return (await sharp(ico.subarray(start, start + entry.readUInt32LE(8))).metadata()).width;
    });
    expect(await Promise.all(sizes)).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  it('have a macOS icon that is as long as it says and holds the large pictures', () => {
    const icns = read('icon.icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const types: string[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) types.push(icns.toString('ascii', at, at + 4));
    expect(types).toEqual(expect.arrayContaining(['ic08', 'ic09', 'ic10', 'ic14']));
  });
});
