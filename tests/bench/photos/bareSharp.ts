import path from 'node:path';
import sharp from 'sharp';
import { compression } from '../../../electron/media/developPhoto';
import { type RenditionSize, renditionFormats } from '../../../shared/photos/renditionSizes';

/** Makes the same sizes and formats as sharp's own documentation does it: one pipeline for each file that is to be. */
export async function developBarely(original: string, sizes: readonly RenditionSize[], folder: string): Promise<void> {
  const photo = sharp(original).autoOrient();
  const name = path.basename(original, '.jpg');
  for (const { width, height } of sizes) {
    for (const format of renditionFormats) {
      await photo
        .clone()
        .resize(width, height)
        .toFormat(format, compression[format])
        .toFile(path.join(folder, `${name}-${width}.${format}`));
    }
  }
}
