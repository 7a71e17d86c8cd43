import { describe, expect, it } from 'vitest';
import { alikePairs, nothingDecided } from '../../../../../renderer/views/photos/adding/alikePairs';
import { addedPhoto, photo, photoSummary } from '../../../../builders/photo';

const [one, two, old] = ['one.jpg', 'two.jpg', 'old.jpg'].map((fileName) => ({
  record: photo({ fileName }),
  summary: photoSummary({ fileName }),
})) as [Looked, Looked, Looked];
interface Looked {
  readonly record: ReturnType<typeof photo>;
  readonly summary: ReturnType<typeof photoSummary>;
}
const came = (looked: Looked, ...alike: readonly Looked[]) =>
  addedPhoto({ photo: looked.record, alike: alike.map(({ summary }) => summary) });
const named = (pairs: ReturnType<typeof alikePairs>) =>
  pairs.map(({ added, other }) => [added.photo.fileName, other.fileName]);

describe('photos that look the same', () => {
  it('are each put beside the one that looks most like it', () => {
    expect(named(alikePairs([came(one, old, two)], nothingDecided))).toEqual([['one.jpg', 'old.jpg']]);
  });

  it('are one pair when they came in together', () => {
    expect(named(alikePairs([came(one, two), came(two, one)], nothingDecided))).toEqual([['one.jpg', 'two.jpg']]);
  });

  it('are no pair any more once one is kept, or was taken out', () => {
    const added = [came(one, old), came(two, one)];
    expect(named(alikePairs(added, { ...nothingDecided, kept: new Set([one.record.id]) }))).toEqual([
      ['two.jpg', 'one.jpg'],
    ]);
    expect(alikePairs(added, { ...nothingDecided, removed: new Set([one.record.id]) })).toEqual([]);
  });

  it('are not asked about where the very same file was here already', () => {
    expect(alikePairs([{ ...came(one, old), isNew: false }], nothingDecided)).toEqual([]);
  });
});
