import { describe, expect, it } from 'vitest';
import { readXmp } from '../../../electron/media/readXmp';
import { writeXmp } from '../../../electron/media/writeXmp';
import type { WrittenMetadata } from '../../../electron/media/writtenMetadata';
import { wholeName } from '../../../electron/media/xmpNames';

const nothing: WrittenMetadata = {
  caption: '',
  credit: '',
  copyright: '',
  creators: [],
  headline: '',
  altText: '',
  extendedDescription: '',
  usageTerms: '',
  digitalSourceType: '',
};

/** What a segment of JPEG has room for. */
const room = 65_000;

function namesRead(written: WrittenMetadata): readonly string[] {
  const packet = writeXmp(written);
  expect(Buffer.byteLength(packet)).toBeLessThan(room);
  const read = readXmp(packet);
  return read.ok ? Array.from(read.value.keys()) : [read.message];
}

describe('a packet of XMP', () => {
  it('goes into a JPEG however long its texts are', () => {
    const written = { ...nothing, caption: 'Գ'.repeat(60_000), extendedDescription: '&'.repeat(60_000), credit: 'AP' };
    expect(namesRead(written)).toEqual(
      ['dc:description', 'photoshop:Credit', 'Iptc4xmpCore:ExtDescrAccessibility'].map((name) =>
        wholeName(name as 'dc:description'),
      ),
    );
  });

  it('goes into a JPEG however many creators it has, and however long their names are', () => {
    const creator = wholeName('dc:creator');
    expect(namesRead({ ...nothing, creators: Array.from({ length: 100 }, () => 'x'.repeat(1000)) })).toEqual([creator]);
    expect(namesRead({ ...nothing, creators: Array.from({ length: 9000 }, () => '') })).toEqual([creator]);
    expect(namesRead({ ...nothing, creators: ['x'.repeat(90_000)], credit: 'AP' })).toEqual([
      wholeName('photoshop:Credit'),
    ]);
  });

  it('goes into a JPEG though its digital source type is no word but a text', () => {
    expect(namesRead({ ...nothing, digitalSourceType: 'x'.repeat(90_000), credit: 'AP' })).toEqual([
      wholeName('photoshop:Credit'),
    ]);
  });
});
