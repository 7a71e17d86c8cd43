import { describe, expect, it } from 'vitest';
import { photoAddress, readPhotoAddress } from '../../../shared/contract/photoAddress';
import { cropShapes } from '../../../shared/model/crop';
import { photo } from '../../builders/newsroom';

const { id } = photo();
const read = (address: string) => {
  const { pathname, search } = new URL(address, 'https://galley.invalid');
  return readPhotoAddress(pathname, search);
};

describe('the address of a photo', () => {
  it('asks for the original, or for a rendition of a width and a shape', () => {
    expect(photoAddress(id)).toBe(`/photos/${id}`);
    expect(photoAddress(id, { width: 320.4, shape: '1:1' })).toBe(`/photos/${id}?width=320&shape=1:1`);
  });

  it('is read as it was made', () => {
    expect(read(photoAddress(id))).toEqual({ id, size: null });
    expect(read(photoAddress(id, { width: 640 }))).toEqual({ id, size: { width: 640, shape: undefined } });
    for (const shape of cropShapes) {
      expect(read(photoAddress(id, { width: 640, shape }))).toEqual({ id, size: { width: 640, shape } });
    }
  });

  it.each([
    '/photos/../galley.json',
    '/photos/abc',
    `/photos/${'A'.repeat(64)}`,
    `/photos/${id}/x`,
    `/photos/${id}?width=0`,
    `/photos/${id}?width=999999`,
    `/photos/${id}?width=320&shape=2:1`,
    `/photos/${id}?shape=1:1`,
    `/photos/${id}?width=320&x=%`,
  ])('is not %s', (address) => {
    expect(read(address)).toBeUndefined();
  });
});
