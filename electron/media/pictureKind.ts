import type { PhotoType } from '../../shared/model/photo';
import { isCameraRaw } from './isCameraRaw';

/** What the first bytes of a file say that it is: a picture of a type that is kept, or something else, in words. */
export type PictureKind =
  | { readonly is: 'photo'; readonly type: PhotoType }
  | { readonly is: 'other'; readonly what: string };

/** What tells Canon's raw files from TIFF; what a TIFF reader finds in them is a thumbnail. */
const canonRaw = 'CR';

const rawFile = 'a camera’s raw file';

/** How far into a text its first element is looked for. */
const prologue = 4096;

/** Where in a file which bytes stand, in Latin-1, and what it is then. */
const others: readonly (readonly [number, string, string])[] = [
  [0, 'GIF8', 'a GIF'],
  [0, 'BM', 'a Windows bitmap'],
  [0, '%PDF', 'a PDF'],
  [0, '%!PS', 'a PostScript drawing'],
  [0, '\xc5\xd0\xd3\xc6', 'a PostScript drawing'],
  [0, '8BPS', 'a Photoshop document'],
  [0, '\xff\x0a', 'a JPEG XL picture'],
  [4, 'JXL ', 'a JPEG XL picture'],
  [4, 'jP  ', 'a JPEG 2000 picture'],
  [0, 'FUJIFILMCCD-RAW', rawFile],
  [0, 'IIRO', rawFile],
  [0, 'IIU\0', rawFile],
  [8, canonRaw, rawFile],
  [4, 'ftypcrx ', rawFile],
  [4, 'ftyp', 'a film'],
  [0, 'PK\x03\x04', 'a ZIP archive'],
  [0, '\x1f\x8b', 'a compressed file'],
];

/** HEIF brands (ISO/IEC 23008-12, annex B) of still pictures coded with HEVC, or with a codec not named. */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
/** TIFF 6.0 and BigTIFF, of both byte orders. */
const tiffHeads = ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'];
const avifBrands = ['avif', 'avis'];

/** Tells a picture by its content: names lie, and so do the programs that give them. */
export function pictureKind(bytes: Uint8Array): PictureKind {
  const start = wholeOf(bytes).subarray(0, prologue);
  const text = start.toString('latin1');
  const type = photoTypeOf(text);
  if (type === 'image/tiff' && isCameraRaw(wholeOf(bytes))) return { is: 'other', what: rawFile };
  if (type) return { is: 'photo', type };
  const other = others.find(([at, signature]) => text.startsWith(signature, at));
  return { is: 'other', what: other?.[2] ?? markupIn(start) ?? 'no picture' };
}

function wholeOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function photoTypeOf(text: string): PhotoType | undefined {
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp';
  if (tiffHeads.some((head) => text.startsWith(head)) && !text.startsWith(canonRaw, 8)) return 'image/tiff';
  if (!text.startsWith('ftyp', 4)) return undefined;
  const brands = brandsIn(text);
  if (brands.some((brand) => avifBrands.includes(brand))) return 'image/avif';
  return brands.some((brand) => heicBrands.includes(brand)) ? 'image/heic' : undefined;
}

/** The brands of a file of boxes: its major one and those it is compatible with (ISO/IEC 14496-12, 4.3). */
function brandsIn(text: string): readonly string[] {
  const length = Buffer.from(text.slice(0, 4), 'latin1').readUInt32BE();
  const brands = text.slice(8, Math.min(length, prologue)).match(/[\s\S]{4}/g) ?? [];
  // The second four bytes are the version of the major brand.
  return brands.filter((_brand, index) => index !== 1);
}

function markupIn(start: Buffer): string | undefined {
  const text = start.toString(start[0] === 0xff && start[1] === 0xfe ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
  if (!/^\s*</.test(text)) return undefined;
  if (/<svg[\s>]/i.test(text)) return 'an SVG drawing';
  return /<!doctype html|<html|<head|<body|<script/i.test(text) ? 'a web page' : 'a text with markup';
}
