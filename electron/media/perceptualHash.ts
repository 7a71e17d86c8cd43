import type { Sharp } from 'sharp';

/** Pixels that are compared, each with its right neighbour: 8 × 8 comparisons are 64 bits. */
const columns = 9;
const rows = 8;

/**
 * A hash that pictures which look alike have nearly in common, however they were compressed and resized: 16 hex digits. Each
 * bit says whether a patch of the picture is lighter than the one to its right (“difference hash”). `upright` is the
 * picture as it is to be seen. Throws what sharp throws of a picture that it cannot decode to its end.
 */
export async function perceptualHash(upright: Sharp): Promise<string> {
  const grey = await upright
    .flatten({ background: '#fff' })
    .resize(columns, rows, { fit: 'fill' })
    .toColourspace('b-w')
    .raw({ depth: 'uchar' })
    .toBuffer();
  let bits = 0n;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const at = row * columns + column;
      bits = (bits << 1n) | ((grey[at] ?? 0) > (grey[at + 1] ?? 0) ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}
