import { describe, expect, it } from 'vitest';
import { bearersOfSlugs } from '../../../electron/core/bearersOfSlugs';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { newDesk, openDesk } from '../../builders/openDesk';

describe('the articles that slugs lead to', () => {
  it('are those that have or had them, rather ones that are not withdrawn', async () => {
    const session = await openDesk(await newDesk());
    const gone = article({ headline: 'Gone', slug: 'a-road', state: 'withdrawn' });
    const here = article({ headline: 'Here', slug: 'a-way', formerSlugs: ['a-road'], state: 'draft' });
    const only = article({ headline: 'Only', slug: 'a-path', state: 'withdrawn' });
    const created = [gone, here, only].map((one) => commit({ type: 'article.created', article: one }));
    expect(await session.commit(created, 'test')).toMatchObject({ ok: true });
    const bearers = await session.catalogue.ask((index) => bearersOfSlugs(index, ['a-road', 'a-path', 'a-street']));
    expect(bearers.map((bearer) => bearer?.headline)).toEqual(['Here', 'Only', undefined]);
  });
});
