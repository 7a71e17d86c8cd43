/**
 * `node build/icons/draw.mjs`: makes the icons that the packages carry from icon.svg. What it makes is committed, so
 * that packing needs no converter; run it again after changing the drawing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { packIcns } from './packIcns.mjs';
import { packIco } from './packIco.mjs';

const folder = import.meta.dirname;
const drawing = join(folder, 'icon.svg');
/** The drawing is 1024 wide at 72 dots an inch; each size is rendered at twice its own and scaled down once. */
const render = async (/** @type {number} */ size) => ({
  size,
  png: await sharp(drawing, { density: (72 * 2 * size) / 1024 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer(),
});

const icons = await Promise.all([16, 24, 32, 48, 64, 128, 256, 512, 1024].map(render));
mkdirSync(join(folder, 'png'), { recursive: true });
for (const { size, png } of icons) writeFileSync(join(folder, 'png', `${size}x${size}.png`), png);
writeFileSync(join(folder, 'icon.ico'), packIco(icons.filter(({ size }) => size <= 256)));
writeFileSync(join(folder, 'icon.icns'), packIcns(icons));
