import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../shared/model/article';
import { slugOf } from '../../../shared/model/slug';

const { slug: slugSchema } = articleSchema.def.innerType.shape;

describe('the slug of a headline', () => {
  it.each([
    ['Level of Lake Sevan rises for a third year', 'level-of-lake-sevan-rises-for-a-third-year'],
    ['EU & Armenia', 'eu-and-armenia'],
    ['Где вода?', 'gde-voda'],
    ['Ճանապարհ', 'tchanaparh'],
    ['“Nothing”, he said', 'nothing-he-said'],
    ['OSCE/ODIHR', 'osce-odihr'],
    ['', 'article'],
    ['???', 'article'],
  ])('%j is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it('is cut between words when it is long', () => {
    const slug = slugOf('word '.repeat(40));
    expect(slug).toBe('word-'.repeat(16).slice(0, -1));
  });

  it('is cut within a word that alone is too long', () => {
    expect(slugOf('a'.repeat(200))).toBe('a'.repeat(80));
  });

  it('is a slug, at most 80 long, whatever the headline', () => {
    const headline = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.lorem({ maxCount: 40 }),
    );
    fc.assert(
      fc.property(headline, (given) => {
        const slug = slugOf(given);
        expect(slugSchema.safeParse(slug).success).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugOf(slug)).toBe(slug);
      }),
      { numRuns: 500 },
    );
  });
});
