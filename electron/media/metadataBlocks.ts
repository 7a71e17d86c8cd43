import sharp from 'sharp';

/** The blocks of metadata in a picture, as their bytes stand there. */
export interface MetadataBlocks {
  readonly xmp?: Uint8Array | undefined;
  readonly iim?: Uint8Array | undefined;
  /** From the head of its TIFF on. */
  readonly exif?: Uint8Array | undefined;
}

/** The head of Exif in JPEG, which other formats take over or leave out. */
const exifHead = 'Exif\0\0';

/** Finds the blocks of a picture without decoding it. Throws what sharp throws of what is none. */
export async function metadataBlocks(bytes: Uint8Array): Promise<MetadataBlocks> {
  const { format, xmp, iptc, exif } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const bare = exif?.toString('latin1', 0, exifHead.length) === exifHead ? exif.subarray(exifHead.length) : exif;
  // A TIFF is its own Exif.
  return { xmp, iim: iptc, exif: format === 'tiff' ? bytes : bare };
}
