import { type IimName, iimDatasets, tagMarker, utf8Escape } from './iimDatasets';
import type { WrittenMetadata } from './writtenMetadata';

/** The most creators that are written: more than a picture has, and never more than a segment has room for. */
const mostCreators = 100;

/**
 * A block of IIM (IPTC-NAA Information Interchange Model 4.2) that says the same as the XMP beside it, as far as it has
 * fields for it: caption, headline, credit, copyright and creators. Each is cut to the bytes that the model gives it, between
 * characters as readers see them; XMP has it whole.
 */
export function writeIim(written: WrittenMetadata): Buffer {
  const { caption, headline, credit, copyright, creators } = written;
  return Buffer.concat([
    dataset(1, 90, Buffer.from(utf8Escape, 'latin1')),
    // Record 2 is of version 4.
    dataset(2, 0, Buffer.from([0, 4])),
    ...creators.slice(0, mostCreators).map((creator) => textDataset('creators', creator)),
    textDataset('headline', headline),
    textDataset('credit', credit),
    textDataset('copyright', copyright),
    textDataset('caption', caption),
  ]);
}

function textDataset(name: IimName, text: string): Buffer {
  const { number, longest } = iimDatasets[name];
  return text === '' ? Buffer.alloc(0) : dataset(2, number, Buffer.from(cutToBytes(text, longest)));
}

function dataset(record: number, number: number, bytes: Buffer): Buffer {
  const head = Buffer.from([tagMarker, record, number, 0, 0]);
  head.writeUInt16BE(bytes.length, 3);
  return Buffer.concat([head, bytes]);
}

/** As much of a text as goes into so many bytes of UTF-8, without half a character and blanks at its end. */
export function cutToBytes(text: string, longest: number): string {
  if (Buffer.byteLength(text) <= longest) return text;
  let cut = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    length += Buffer.byteLength(segment);
    if (length > longest) break;
    cut += segment;
  }
  return cut.trimEnd();
}
