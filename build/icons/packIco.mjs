/**
 * Packs PNGs into a Windows .ico: a header, one entry of 16 bytes an image, then the images as they are (PNG images
 * are understood since Windows Vista).
 *
 * @param {readonly { readonly size: number, readonly png: Buffer }[]} icons square, at most 256 pixels wide
 * @returns {Buffer}
 */
export function packIco(icons) {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(icons.length, 4);
  let offset = header.length + 16 * icons.length;
  const entries = icons.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // One byte each for width and height, in which 0 stands for 256.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...icons.map(({ png }) => png)]);
}
