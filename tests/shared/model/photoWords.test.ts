import { describe, expect, it } from 'vitest';
import { noPhotoDetails } from '../../../shared/model/photo';
import { withWords } from '../../../shared/model/photoWords';

const photo = { ...noPhotoDetails, keywords: ['port', 'ship'], persons: ['Ann Lee'] };

describe('words put into the lists of a photo', () => {
  it('come after those that stand there, once', () => {
    expect(withWords(photo, { keywords: { add: ['harbour', 'ship', 'harbour'], remove: [] } })).toEqual({
      keywords: ['port', 'ship', 'harbour'],
    });
  });

  it('leave the other lists as they are', () => {
    expect(withWords(photo, { persons: { add: ['Bo Kim'], remove: ['Ann Lee'] } })).toEqual({ persons: ['Bo Kim'] });
  });

  it('change nothing where they stand already, or where what is taken out is not there', () => {
    expect(withWords(photo, { keywords: { add: ['port'], remove: ['lake'] } })).toEqual({});
  });
});
