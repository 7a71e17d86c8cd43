import { describe, expect, it } from 'vitest';
import { conditionsOf, countPhotos, toggled, withoutConditions } from '../../../../renderer/views/photos/photoSearch';
import { everyPhoto, type PhotoQuery } from '../../../../shared/model/photoQuery';

const narrowed: PhotoQuery = {
  ...everyPhoto,
  text: 'lake',
  credits: ['Ann Lee', ''],
  rights: ['expired'],
  uses: ['not used'],
  lacksTexts: true,
};

describe('the conditions of a search for photos', () => {
  it('are each said in words', () => {
    expect(conditionsOf(narrowed).map(({ words }) => words)).toEqual([
      'Ann Lee',
      'No credit',
      'rights: expired',
      'not used',
      'lacks texts',
    ]);
  });

  it('can each be taken away, and the others stay', () => {
    for (const { words, without } of conditionsOf(narrowed)) {
      const left = conditionsOf(without).map((condition) => condition.words);
      expect(left).toHaveLength(4);
      expect(left).not.toContain(words);
    }
  });

  it('can be taken away all at once: the words and the order stay', () => {
    expect(withoutConditions({ ...narrowed, order: 'credit' })).toEqual({
      ...everyPhoto,
      text: 'lake',
      order: 'credit',
    });
  });

  it('are put in and taken out by the same press', () => {
    const chosen = toggled(everyPhoto, 'rights', 'expiring');
    expect(chosen.rights).toEqual(['expiring']);
    expect(toggled(chosen, 'rights', 'expiring')).toEqual(everyPhoto);
  });
});

describe('how many photos there are', () => {
  it('is said with their order, or with the words that they have', () => {
    expect(countPhotos(1204, everyPhoto)).toBe('1,204 photos, newest first');
    expect(countPhotos(1, everyPhoto)).toBe('1 photo');
    expect(countPhotos(3, { ...everyPhoto, text: ' harbour ' })).toBe('3 photos with “harbour”');
  });
});
