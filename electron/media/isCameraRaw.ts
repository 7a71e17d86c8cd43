/** Tags of TIFF 6.0 and of Adobe's DNG 1.6: what the first picture of a file is, and that it is a DNG. */
const newSubfileType = 0x00fe;
const dngVersion = 0xc612;
/** Of `newSubfileType`: this picture is a smaller version of another in the file. */
const reduced = 1;

/**
 * Whether a TIFF is what a camera has recorded, not yet a picture: a DNG, or a file whose first picture is but a thumbnail,
 * as in the files of Nikon, Sony, Pentax and others. A TIFF reader would take the thumbnail for the photo.
 */
export function isCameraRaw(tiff: Buffer): boolean {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number): number => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  // BigTIFF has another layout, and no camera writes it.
  if (tiff.length < 8 || short(2) !== 42) return false;
  const directory = long(4);
  if (directory + 2 > tiff.length) return false;
  const entries = Math.min(short(directory), Math.floor((tiff.length - directory - 2) / 12));
  for (let number = 0; number < entries; number++) {
    const at = directory + 2 + number * 12;
    if (short(at) === dngVersion) return true;
    if (short(at) === newSubfileType && (long(at + 8) & reduced) !== 0) return true;
  }
  return false;
}
