import { describe, expect, it } from 'vitest';
import { pageNames } from '../../../shared/export/pageNames';
import type { Article } from '../../../shared/model/article';
import { article, articleId } from '../../builders/article';

const namesOf = (...articles: Article[]) => {
  const { names } = pageNames(articles);
  return articles.map(({ id }) => names.get(id));
};

describe('pageNames', () => {
  it('calls a page by the slug of its article', () => {
    expect(namesOf(article({ slug: 'lake-sevan' }))).toEqual(['lake-sevan']);
  });

  it('lets the older of two articles keep the slug they share, in whatever order they come', () => {
    const older = article({ slug: 'lake', createdAt: '2018-11-19T09:00:00.000Z' });
    const younger = article({ slug: 'lake', createdAt: '2018-11-19T09:00:01Z' });
    const longer = `lake-${younger.id.slice(-8)}`;
    expect(namesOf(older, younger)).toEqual(['lake', longer]);
    expect(namesOf(younger, older)).toEqual([longer, 'lake']);
  });

  it('lets the lower id decide between articles of one moment', () => {
    const [first, second] = ['one', 'two'].map((seed) => articleId(seed)).sort();
    const [one, two] = [
      article({ slug: 'lake', ...(first && { id: first }) }),
      article({ slug: 'lake', ...(second && { id: second }) }),
    ];
    expect(namesOf(two, one)).toEqual([`lake-${two.id.slice(-8)}`, 'lake']);
  });

  it('leaves a withdrawn article its name, so that its address never means another', () => {
    const withdrawn = article({ slug: 'lake', state: 'withdrawn', createdAt: '2018-01-01T00:00:00.000Z' });
    const next = article({ slug: 'lake' });
    expect(namesOf(withdrawn, next)).toEqual(['lake', `lake-${next.id.slice(-8)}`]);
  });

  it('finds a name even when the longer one is another’s slug', () => {
    const oldest = article({ slug: 'lake', createdAt: '2018-01-01T00:00:00.000Z' });
    const last = article({ slug: 'lake', createdAt: '2018-03-01T00:00:00.000Z' });
    const longer = `lake-${last.id.slice(-8)}`;
    const squatter = article({ slug: longer, createdAt: '2018-02-01T00:00:00.000Z' });
    expect(namesOf(oldest, squatter, last)).toEqual(['lake', longer, `${longer}-2`]);
  });

  it.each(['con', 'nul', 'com1', 'lpt9'])('does not call a page %s, which Windows keeps for a device', (slug) => {
    const device = article({ slug });
    expect(namesOf(device)).toEqual([`${slug}-${device.id.slice(-8)}`]);
  });

  it('cuts a slug that is too long for a file name', () => {
    const [name = ''] = namesOf(article({ slug: `${'a'.repeat(300)}` }));
    expect(name).toMatch(/^a{130}-[0-9a-f]{8}$/);
  });

  it('leads on from the slugs that an article had, save those that another has', () => {
    const older = article({ slug: 'lake', formerSlugs: ['sevan', 'dam', 'water'], createdAt: '2018-01-01T00:00:00Z' });
    const younger = article({ slug: 'dam', formerSlugs: ['water', 'con'] });
    const { formerNames } = pageNames([younger, older]);
    expect(formerNames.get(older.id)).toEqual(['sevan', 'water']);
    expect(formerNames.get(younger.id)).toEqual([`con-${younger.id.slice(-8)}`]);
  });
});
