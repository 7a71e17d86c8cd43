import { describe, expect, it } from 'vitest';
import { withFreeSlug } from '../../../../../renderer/views/article/history/withFreeSlug';
import type { Bridge } from '../../../../../shared/contract/bridge';
import { done, refused } from '../../../../../shared/result';
import { article } from '../../../../builders/article';

const now = article();
const target = article({
  ...now,
  headline: 'As it was',
  slug: 'as-it-was' as typeof now.slug,
  formerSlugs: [now.slug],
});

function desk(answer: object) {
  const warned: string[] = [];
  const bridge = { call: async () => answer } as unknown as Bridge;
  return { warned, around: { bridge, notices: { warn: (text: string) => warned.push(text) } } };
}

describe('a slug that comes back', () => {
  it('comes back when no other article goes out under it', async () => {
    const { around, warned } = desk(done({ slug: target.slug, takenBy: null }));
    expect(await withFreeSlug(around, now, target)).toBe(target);
    expect(warned).toEqual([]);
  });

  it('stays with the article that has it now, which is said', async () => {
    const { around, warned } = desk(done({ slug: `${target.slug}-2`, takenBy: { headline: 'Another story' } }));
    const chosen = await withFreeSlug(around, now, target);
    expect(chosen).toEqual({ ...target, slug: now.slug, formerSlugs: now.formerSlugs });
    expect(warned.join()).toContain('“Another story”');
  });

  it('is left to the core to judge where it cannot be asked', async () => {
    expect(await withFreeSlug(desk(refused('disk', 'The disk is away.')).around, now, target)).toBe(target);
  });
});
