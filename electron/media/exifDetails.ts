import ExifReader from 'exifreader';
import { readDate } from './dates';
import { cleanText, cleanTexts, onlySaid, type ReadBlock } from './saidDetails';

/** The tags that a newsroom reads; the others, places and serial numbers among them, are not even looked at. */
const tags = ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal', 'OffsetTimeOriginal'] as const;
type ExifTag = (typeof tags)[number];

/** What cameras and programs write where a caption belongs. */
const fillers =
  /^(?:OLYMPUS DIGITAL CAMERA|SONY DSC|SAMSUNG(?: CAMERA PICTURES| DIGITAL CAMERA)?|KONICA MINOLTA DIGITAL CAMERA|MINOLTA DIGITAL CAMERA|DIGITAL CAMERA|default|untitled|image description|Created with GIMP|Screenshot|DCIM\\.*|[A-Z0-9_-]{4,}\.jpe?g)$/i;

/** What Exif says of a photo. `tiff` is a TIFF, or what Exif puts in other pictures, which begins as one. */
export function exifDetails(tiff: Uint8Array): ReadBlock {
  let read: Readonly<Partial<Record<ExifTag, unknown>>>;
  try {
    const buffer = new Uint8Array(tiff).buffer;
    read = ExifReader.load(buffer, { expanded: true, includeTags: { exif: [...tags] } }).exif ?? {};
  } catch {
    return { said: {}, doubts: ['Its Exif is malformed and was not read.'] };
  }
  const text = (tag: ExifTag): string => cleanText(textOf(read[tag]));
  const description = text('ImageDescription');
  const said = onlySaid({
    caption: fillers.test(description) ? '' : description,
    creators: cleanTexts(text('Artist').split(';')),
    copyright: text('Copyright'),
    takenAt: readDate(`${text('DateTimeOriginal')}${text('OffsetTimeOriginal')}`),
  });
  return { said, doubts: [] };
}

/** Texts are lists of one; Exif's copyright may be two, the photographer's and the editor's. */
function textOf(tag: unknown): string {
  const value = typeof tag === 'object' && tag !== null && 'value' in tag ? tag.value : undefined;
  const parts = (Array.isArray(value) ? value : [value]).filter((part): part is string => typeof part === 'string');
  return inUtf8(parts.join('; '));
}

/** Exif knows ASCII alone, so its reader gives bytes as characters; what is written there is mostly UTF-8. */
function inUtf8(text: string): string {
  const read = Buffer.from(text, 'latin1').toString('utf8');
  // Latin-1 that is no UTF-8, and characters that are no bytes, are text already.
  return read.includes('\ufffd') || Buffer.from(text, 'latin1').toString('latin1') !== text ? text : read;
}
