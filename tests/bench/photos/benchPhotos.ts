import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { projectRoot } from '../projectRoot';
import { type Random, randomOf } from '../random';

const width = 4000;
const height = 3000;
const kept = path.join(projectRoot, 'out', 'bench-photos');

/**
 * The files of so many photos of 12 megapixels, made by code and kept for the next time: patches of light in several sizes,
 * and grain, so that they take as long to decode and to compress as what a camera writes.
 */
export async function benchPhotos(count: number, say: (step: string) => void): Promise<readonly string[]> {
  await mkdir(kept, { recursive: true });
  const files: string[] = [];
  for (let number = 0; number < count; number++) {
    const file = path.join(kept, `photo-${number}.jpg`);
    if (!existsSync(file)) {
      say(`making photo ${number + 1} of ${count}`);
      await makePhoto(randomOf(number + 1), `${file}.part`);
      await rename(`${file}.part`, file);
    }
    files.push(file);
  }
  return files;
}

async function makePhoto(random: Random, file: string): Promise<void> {
  const half = { width: width / 2, height: height / 2 };
  const [large, middle, small] = await Promise.all(
    [16, 90, 400].map((columns) => patches(random, columns, half.width, half.height)),
  );
  const pixels = Buffer.alloc(half.width * half.height * 3);
  for (let at = 0; at < pixels.length; at++) {
    const light = (large?.[at] ?? 0) * 0.6 + (middle?.[at] ?? 0) * 0.26 + (small?.[at] ?? 0) * 0.1;
    pixels[at] = Math.min(255, light + random() * 10);
  }
  await sharp(pixels, { raw: { ...half, channels: 3 } })
    .resize(width, height, { kernel: 'cubic' })
    .jpeg({ quality: 90 })
    .toFile(file);
}

/** So many patches of random colour in a row, drawn out smoothly. */
function patches(random: Random, columns: number, toWidth: number, toHeight: number): Promise<Buffer> {
  const rows = Math.round((columns * toHeight) / toWidth);
  const seeds = Buffer.from(Array.from({ length: columns * rows * 3 }, () => Math.floor(random() * 256)));
  return sharp(seeds, { raw: { width: columns, height: rows, channels: 3 } })
    .resize(toWidth, toHeight, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
}
