import { describe, expect, it } from 'vitest';
import { slugClashes } from '../../../shared/doctor/slugClashes';
import { article } from '../../builders/article';

const at = (day: number) => `2018-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const out = (day: number, given: Parameters<typeof article>[0] = {}) =>
  article({ slug: 'lake', state: 'published', createdAt: at(day), ...given });

describe('slugClashes', () => {
  it('leaves the slug to the oldest of those that are published under it, and gives the others the next that is free', () => {
    const [first, second, third] = [out(1), out(2, { state: 'corrected' }), out(3)];
    const taken = article({ slug: 'lake-2', state: 'draft' });
    const clashes = slugClashes([third, taken, second, first]);
    expect(Array.from(clashes.keys())).toEqual([second.id, third.id]);
    expect(clashes.get(second.id)?.changes).toEqual([
      { type: 'article.slugSet', articleId: second.id, was: 'lake', to: 'lake-3' },
    ]);
    expect(clashes.get(third.id)?.changes).toMatchObject([{ to: 'lake-4' }]);
  });

  it('lets drafts and withdrawn articles have what slugs they like', () => {
    const others = (['draft', 'in review', 'ready', 'withdrawn'] as const).map((state, day) => out(day + 2, { state }));
    expect(slugClashes([out(1), ...others]).size).toBe(0);
  });

  it('takes a former slug off an article when another is published as that', () => {
    const moved = out(1, { slug: 'sevan', formerSlugs: ['lake', 'sevan-rises'] });
    const clashes = slugClashes([moved, out(2)]);
    expect(clashes.get(moved.id)?.changes).toEqual([
      { type: 'article.formerSlugsSet', articleId: moved.id, was: ['lake', 'sevan-rises'], to: ['sevan-rises'] },
    ]);
    expect(clashes.size).toBe(1);
  });

  it('leaves an article alone that went back to a slug of its own', () => {
    expect(slugClashes([out(1, { formerSlugs: ['lake', 'sevan'] })]).size).toBe(0);
  });
});
