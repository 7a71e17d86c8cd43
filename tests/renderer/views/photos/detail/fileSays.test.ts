import { describe, expect, it } from 'vitest';
import { fileSays } from '../../../../../renderer/views/photos/detail/fileSays';
import { photo } from '../../../../builders/photo';

const record = photo({ caption: 'The lake', keywords: ['lake', 'water'] });

describe('what a file says of itself', () => {
  it('is not told where the record says the same, or the file nothing', () => {
    expect(fileSays(record, record, [])).toEqual([]);
    expect(fileSays(record, photo(), [])).toEqual([]);
  });

  it('is told where the record says something else', () => {
    const file = { ...record, keywords: ['lake', 'dawn'] };
    expect(fileSays(record, file, [])).toEqual([
      {
        field: 'keywords',
        record: 'lake; water',
        said: [{ block: 'File', value: 'lake; dawn', to: { keywords: ['lake', 'dawn'] }, isRecord: false }],
      },
    ]);
  });

  it('is told where its blocks do not agree, with the one that is in use', () => {
    const said = [
      { block: 'XMP', value: 'The lake' },
      { block: 'IIM', value: 'A lake' },
    ] as const;
    const [caption] = fileSays(record, record, [{ field: 'caption', said }]);
    expect(caption?.said.map(({ block, isRecord, to }) => [block, isRecord, to])).toEqual([
      ['XMP', true, { caption: 'The lake' }],
      ['IIM', false, { caption: 'A lake' }],
    ]);
  });

  it('cannot be used where it is no value of the field', () => {
    const said = [{ block: 'XMP', value: 'next year' }] as const;
    expect(fileSays(record, record, [{ field: 'rightsExpireOn', said }])[0]?.said[0]?.to).toBeNull();
  });
});
