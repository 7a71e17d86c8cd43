import { describe, expect, it } from 'vitest';
import { bulkName, sayBulk } from '../../../../renderer/views/desk/sayBulk';
import { articleId } from '../../../builders/article';

const skipped = (why: string) => ({ id: articleId(why), headline: 'Lake', why });

describe('a deed on many articles', () => {
  it('has a name that says what is done', () => {
    expect(bulkName({ is: 'set state', state: 'ready' })).toBe('Set state “ready”');
    expect(bulkName({ is: 'add tag', tag: 'water' })).toBe('Add tag “water”');
    expect(bulkName({ is: 'remove region', region: 'Global' })).toBe('Remove region “Global”');
    expect(bulkName({ is: 'set kicker', kicker: 'News' })).toBe('Set kicker “News”');
  });

  it('says how many were changed, and why the others were left', () => {
    expect(sayBulk({ bulkId: null, changed: 1, skipped: [], wasCancelled: false })).toBe('1 article changed.');
    expect(
      sayBulk({
        bulkId: null,
        changed: 1200,
        skipped: [skipped('It is so already.'), skipped('It is so already.'), skipped('The headline is missing.')],
        wasCancelled: true,
      }),
    ).toBe(
      '1,200 articles changed. The rest was cancelled. 3 articles were left: It is so already (2); The headline is missing (1).',
    );
  });
});
