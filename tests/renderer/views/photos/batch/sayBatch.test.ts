import { describe, expect, it } from 'vitest';
import { emptyBatch, fieldsOf, withList, withText } from '../../../../../renderer/views/photos/batch/batch';
import { batchName, previewBatch, saySetMany } from '../../../../../renderer/views/photos/batch/sayBatch';
import { photo } from '../../../../builders/photo';

const photos = [
  photo({ fileName: 'a.jpg', credit: 'Ann Lee', keywords: ['port'] }),
  photo({ fileName: 'b.jpg', credit: 'Bo Kim' }),
  photo({ fileName: 'c.jpg' }),
];
const credit = withText(emptyBatch, 'credit', 'Ann Lee');

describe('what will be set on many photos', () => {
  it('is said with how many get it, and on how many it takes the place of another', () => {
    expect(previewBatch(credit, photos, 3)).toEqual(['Credit will be set on 2 photos; on 1 another is replaced.']);
  });

  it('is said without the effect on each when they are too many to look at', () => {
    expect(previewBatch(credit, photos, 1200)).toEqual(['Credit will be set on 1,200 photos.']);
  });

  it('may be nothing, where a text is to be empty', () => {
    const none = withText(emptyBatch, 'credit', '');
    expect(previewBatch(none, photos, 3)).toEqual(['Credit will be emptied on 2 photos.']);
    expect(fieldsOf(withText(none, 'rightsExpireOn', ''))).toEqual({ credit: '', rightsExpireOn: null });
  });

  it('is said to be so already where nothing changes', () => {
    expect(previewBatch(credit, [photos[0] ?? photo()], 1)).toEqual(['Credit is so already on 1 photo.']);
    expect(previewBatch(withList(emptyBatch, 'keywords', ['port'], []), [photos[0] ?? photo()], 1)).toEqual([
      'Keywords are so already on 1 photo.',
    ]);
  });

  it('may be words for lists, in and out', () => {
    const words = withList(emptyBatch, 'keywords', ['ships', 'sea'], ['port']);
    expect(previewBatch(words, photos, 3)).toEqual([
      'Keywords will get “ships” and “sea” and lose “port” on 3 photos.',
    ]);
  });

  it('is nothing any more when it is taken back', () => {
    expect(withText(credit, 'credit', undefined)).toEqual(emptyBatch);
    expect(withList(withList(emptyBatch, 'persons', ['Ann'], []), 'persons', [], [])).toEqual(emptyBatch);
  });
});

describe('setting many photos', () => {
  it('has a name for Undo', () => {
    expect(batchName(withList(credit, 'keywords', ['sea'], []), 38)).toBe('Set credit and keywords on 38 photos');
  });

  it('says how it went, and why some were left', () => {
    const skipped = ['a', 'b'].map((id) => ({ id, headline: '', why: 'It was changed meanwhile.' }));
    expect(saySetMany({ bulkId: null, changed: 36, skipped, wasCancelled: false })).toBe(
      '36 photos changed. 2 photos were left: It was changed meanwhile (2).',
    );
  });
});
