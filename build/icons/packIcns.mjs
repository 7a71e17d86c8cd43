/** The types of an Apple icon file that hold PNGs, and their sizes in pixels; ic11 to ic14 are for dense screens. */
const types = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]);

/**
 * Packs PNGs into a macOS .icns: 'icns' and the length of it all, then each image after its type and length.
 *
 * @param {readonly { readonly size: number, readonly png: Buffer }[]} icons
 * @returns {Buffer}
 */
export function packIcns(icons) {
  const images = types.flatMap(([type, size]) => {
    const icon = icons.find((one) => one.size === size);
    return icon === undefined ? [] : [chunk(type, icon.png)];
  });
  return chunk('icns', Buffer.concat(images));
}

/** @param {string} type @param {Buffer} bytes */
function chunk(type, bytes) {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(head.length + bytes.length, 4);
  return Buffer.concat([head, bytes]);
}
