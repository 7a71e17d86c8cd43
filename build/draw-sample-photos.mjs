/**
 * Draws the photos of the sample newsroom: `node build/draw-sample-photos.mjs [name …]` writes all of them, or those
 * named, to electron/sample/photos. Each is an SVG made by code, which sharp renders: the same versions of both draw
 * the same pictures again.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { aral } from './sample-photos/aral.mjs';
import { dam } from './sample-photos/dam.mjs';
import { danube } from './sample-photos/danube.mjs';
import { lake } from './sample-photos/lake.mjs';
import { picture } from './sample-photos/picture.mjs';
import { port } from './sample-photos/port.mjs';
import { rails } from './sample-photos/rails.mjs';
import { towers } from './sample-photos/towers.mjs';
import { tunnel } from './sample-photos/tunnel.mjs';
import { wheat } from './sample-photos/wheat.mjs';

const scenes = { lake, rails, dam, wheat, port, aral, tunnel, danube, towers };
const folder = join(import.meta.dirname, '../electron/sample/photos');
const wanted = process.argv.slice(2);

await mkdir(folder, { recursive: true });
for (const [name, draw] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { svg, crop } = picture(draw());
  const image = sharp(Buffer.from(svg)).extract(crop).flatten({ background: '#000' });
  const { size } = await image.jpeg({ quality: 78, mozjpeg: true }).toFile(join(folder, `${name}.jpg`));
  console.log(`${name}.jpg ${Math.round(size / 1024)} KB`);
}
