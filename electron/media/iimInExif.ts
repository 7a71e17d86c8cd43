/** Of Exif's first directory: IPTC-NAA, tag 33723 of TIFF, whose type is by custom four-byte numbers. */
const iptcNaa = 0x83bb;
const long = 4;
/** A head of eight bytes, and a directory with one entry. */
const headLength = 8 + 2 + 12 + 4;

const exifHead = Buffer.from('Exif\0\0', 'latin1');

/** As many bytes as `tiffWithIim` makes of IIM that is so long. */
function tiffLength(iim: Buffer): number {
  return headLength + Math.ceil(iim.length / 4) * 4;
}

/** A TIFF of nothing but a block of IIM (TIFF 6.0, section 2; little-endian), filled up with zeros to a length. */
function tiffWithIim(iim: Buffer, length: number): Buffer {
  const tiff = Buffer.alloc(length);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(iptcNaa, 10);
  tiff.writeUInt16LE(long, 12);
  tiff.writeUInt32LE(Math.ceil(iim.length / 4), 14);
  tiff.writeUInt32LE(headLength, 18);
  iim.copy(tiff, headLength);
  return tiff;
}

/**
 * WebP and AVIF have containers for Exif and XMP, and none for IIM; where it is kept in such formats, it is in Exif's first
 * directory, as TIFF has it. What writes these formats takes Exif as texts alone, so room is made for the block by a text as
 * long as it, which is then overwritten: no byte of the file moves.
 */
export function roomForIim(iim: Buffer): { readonly IFD0: { readonly ImageDescription: string } } {
  return { IFD0: { ImageDescription: filler.repeat(tiffLength(iim)) } };
}

/** A character that no picture's Exif has in a row. */
const filler = '\u0001';

/** A picture made with `roomForIim`, with the block in that room. */
export function iimInExif(picture: Buffer, iim: Buffer): Buffer {
  const description = picture.lastIndexOf(filler.repeat(tiffLength(iim)));
  const head = picture.lastIndexOf(exifHead, description);
  if (description < 0 || head < 0) throw new Error('There is no room for IIM in this picture');
  // WebP's Exif begins with the TIFF at once (WebP Container Specification, “Metadata”); AVIF's has a head before it.
  const start = picture.toString('latin1', 0, 4) === 'RIFF' ? head : head + exifHead.length;
  const end = exifEnd(picture, head, description + tiffLength(iim));
  return Buffer.concat([picture.subarray(0, start), tiffWithIim(iim, end - start), picture.subarray(end)]);
}

/** Where the Exif ends that begins at `head`: in WebP its chunk says so; else what stands before its texts is overwritten. */
function exifEnd(picture: Buffer, head: number, least: number): number {
  return picture.toString('latin1', head - 8, head - 4) === 'EXIF' ? head + picture.readUInt32LE(head - 4) : least;
}
