import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** What a picture of the tests' own shows: its size, and a number that makes it unlike all others. */
export interface Pictured {
  readonly width?: number;
  readonly height?: number;
  readonly seed?: number;
}

/**
 * A picture made by code: patches of colour, as unlike those of another number as two photographs are, and every time the
 * same.
 */
export function picture({ width = 120, height = 80, seed = 1 }: Pictured = {}): Sharp {
  const columns = 12;
  const rows = 8;
  let state = seed * 2_654_435_761 + 1;
  const patches = Buffer.alloc(columns * rows * 3);
  for (let at = 0; at < patches.length; at++) {
    // Marsaglia's xorshift: the same on every machine.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    patches[at] = state >>> 24;
  }
  return sharp(patches, { raw: { width: columns, height: rows, channels: 3 } }).resize(width, height, {
    fit: 'fill',
    kernel: 'cubic',
  });
}

/** A JPEG of the tests' own. */
export async function jpeg(pictured?: Pictured): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await picture(pictured).jpeg({ quality: 90 }).toBuffer());
}

/** A PNG of one bit a pixel, all of one colour, whose many pixels take next to no bytes (W3C PNG, clauses 5 and 11). */
export function hugePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))), { level: 1 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, pngChunk('IHDR', head), pngChunk('IDAT', rows), pngChunk('IEND', Buffer.alloc(0))]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A JPEG with a segment put after its first two bytes: `marker` is 0xe1 for APP1. */
export function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

/** A JPEG with a packet of XMP, as it is given. */
export function withXmp(jpeg: Buffer, packet: string | Buffer): Buffer {
  return withSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(packet)]));
}

/** A JPEG with a block of IIM, as it is given. */
export function withIim(jpeg: Buffer, iim: Buffer): Buffer {
  const head = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0', 'latin1');
  head.writeUInt32BE(iim.length, head.length - 4);
  return withSegment(jpeg, 0xed, Buffer.concat([head, iim, Buffer.alloc(iim.length % 2)]));
}

/** One dataset of IIM. */
export function dataset(record: number, number: number, bytes: string | Buffer): Buffer {
  const content = Buffer.from(bytes);
  const head = Buffer.from([0x1c, record, number, content.length >> 8, content.length & 0xff]);
  return Buffer.concat([head, content]);
}

/** A packet of XMP with these properties in one description, written as they stand. */
export function packet(properties: string, attributes = ''): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** A HEIC of 64 × 48 pixels, written by libheif and x265: nothing that Node brings can make one. */
export const heic = Buffer.from(
  `AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAAC
AAAAEGlkYXQAAAAAAEAAMAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEAAAAAAAAAGQACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIA
AAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAP
AyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAAAwAgAAADACEiAAEABkQBwXPA
iQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQcGl4aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAa
aXJlZgAAAAAAAAAOZGltZwACAAEAAQAAACFtZGF0AAAAFSgBrwtg9eWDr//wrtbaKPr60/1DgA==`,
  'base64',
);
