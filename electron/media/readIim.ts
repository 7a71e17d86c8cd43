import { tagMarker, utf8Escape } from './iimDatasets';

/** Texts by record and number, `2:120`, in the order they stand in. */
export type IimTexts = ReadonlyMap<string, readonly string[]>;

/** The most bytes of a block of IIM that is read. JPEG has room for 64 thousand. */
const mostBytes = 1_000_000;

interface Dataset {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What characters 0x80 to 0x9F are in Windows-1252, which is what eight-bit texts of photos are mostly written in. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Reads the datasets of IIM, bare or among Photoshop's resources. `isWhole` is false when it breaks off or has something
 * else in it; then the texts are those before. They are in UTF-8 where 1:90 says so, and where all of them can be; else
 * they are Windows-1252, and with that Latin-1.
 */
export function readIim(block: Uint8Array): { readonly texts: IimTexts; readonly isWhole: boolean } {
  const bytes = bareIim(Buffer.from(block.buffer, block.byteOffset, Math.min(block.byteLength, mostBytes)));
  const { datasets, isWhole } = datasetsIn(bytes);
  const charset = datasets.find(({ name }) => name === '1:90')?.bytes.toString('latin1');
  const isUtf8 = charset === utf8Escape || datasets.every(isUtf8Text);
  const texts = new Map<string, string[]>();
  for (const { name, bytes } of datasets) {
    const text = isUtf8 ? bytes.toString('utf8') : decode1252(bytes);
    const same = texts.get(name);
    if (same) same.push(text);
    else texts.set(name, [text]);
  }
  return { texts, isWhole: isWhole && block.byteLength <= mostBytes };
}

/** IIM out of Photoshop's image resources, of which it is number 0x0404; bytes that are none as they are. */
function bareIim(block: Buffer): Buffer {
  const signature = block.toString('latin1', 0, 14) === 'Photoshop 3.0\0' ? 14 : 0;
  if (block.toString('latin1', signature, signature + 4) !== '8BIM') return block;
  for (let at = signature; at + 12 <= block.length && block.toString('latin1', at, at + 4) === '8BIM'; ) {
    // A Pascal string, with its length padded to an even number of bytes.
    const nameLength = 1 + (block[at + 6] ?? 0);
    const sizeAt = at + 6 + nameLength + (nameLength % 2);
    if (sizeAt + 4 > block.length) break;
    const size = block.readUInt32BE(sizeAt);
    if (block.readUInt16BE(at + 4) === 0x0404) return block.subarray(sizeAt + 4, sizeAt + 4 + size);
    at = sizeAt + 4 + size + (size % 2);
  }
  return block.subarray(0, 0);
}

/** Datasets from 2:200 on carry a preview, not text. */
function isUtf8Text({ name, bytes }: Dataset): boolean {
  return /^2:2\d\d$/.test(name) || !bytes.toString('utf8').includes('\ufffd');
}

function datasetsIn(block: Buffer): { readonly datasets: readonly Dataset[]; readonly isWhole: boolean } {
  const datasets: Dataset[] = [];
  let at = 0;
  while (at < block.length) {
    // TIFF pads what it carries with zeros.
    if (block[at] === 0) return { datasets, isWhole: block.subarray(at).every((byte) => byte === 0) };
    if (block[at] !== tagMarker || at + 5 > block.length) return { datasets, isWhole: false };
    const length = lengthAt(block, at + 3);
    const start = at + 5 + (length?.extra ?? 0);
    if (!length || start + length.bytes > block.length) return { datasets, isWhole: false };
    const name = `${block[at + 1]}:${block[at + 2]}`;
    datasets.push({ name, bytes: block.subarray(start, start + length.bytes) });
    at = start + length.bytes;
  }
  return { datasets, isWhole: true };
}

/** How long a dataset is. With the highest bit set, the length stands in as many bytes more (IIM 4.2, 1.5 d). */
function lengthAt(block: Buffer, at: number): { readonly bytes: number; readonly extra: number } | undefined {
  const said = block.readUInt16BE(at);
  if (said < 0x8000) return { bytes: said, extra: 0 };
  const extra = said & 0x7fff;
  if (extra < 1 || extra > 4 || at + 2 + extra > block.length) return undefined;
  return { bytes: block.readUIntBE(at + 2, extra), extra };
}

function decode1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (one) => windows1252.charAt(one.charCodeAt(0) - 0x80));
}
