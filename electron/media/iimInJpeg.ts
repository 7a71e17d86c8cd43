import { createHash } from 'node:crypto';

/** Photoshop's image resources in which IIM and its MD5 lie (Adobe Photoshop File Formats, “Image Resource IDs”). */
const iimResource = 0x0404;
const digestResource = 0x0425;

/**
 * A JPEG with a block of IIM in it: in an APP13 segment of Photoshop's resources, after the APP0 and APP1 that the format's
 * readers want first. With it goes the MD5 of the block: readers that find it right know that the XMP beside it, which has the
 * texts whole, is no older (Metadata Working Group, Guidelines for Handling Image Metadata 2.0, 3.3).
 */
export function iimInJpeg(jpeg: Buffer, iim: Buffer): Buffer {
  const content = Buffer.concat([
    Buffer.from('Photoshop 3.0\0', 'latin1'),
    resource(iimResource, iim),
    resource(digestResource, createHash('md5').update(iim).digest()),
  ]);
  const segment = Buffer.from([0xff, 0xed, 0, 0]);
  // The length counts itself, not the marker (ISO/IEC 10918-1, B.1.1.4).
  segment.writeUInt16BE(content.length + 2, 2);
  const at = afterFirstSegments(jpeg);
  return Buffer.concat([jpeg.subarray(0, at), segment, content, jpeg.subarray(at)]);
}

function resource(id: number, bytes: Buffer): Buffer {
  // Its name is an empty Pascal string, padded to two bytes.
  const head = Buffer.from([...Buffer.from('8BIM'), id >> 8, id & 0xff, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32BE(bytes.length, 8);
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)]);
}

function afterFirstSegments(jpeg: Buffer): number {
  let at = 2;
  while (jpeg[at] === 0xff && (jpeg[at + 1] === 0xe0 || jpeg[at + 1] === 0xe1)) at += 2 + jpeg.readUInt16BE(at + 2);
  return at;
}
