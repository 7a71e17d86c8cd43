import { describe, expect, it } from 'vitest';
import { type Names, sayEntries } from '../../../../../../renderer/views/article/history/compare/entryWords';
import { compareArticles } from '../../../../../../shared/compare/compareArticles';
import type { Article } from '../../../../../../shared/model/article';
import { cardIdSchema } from '../../../../../../shared/model/ids';
import { article, articleId } from '../../../../../builders/article';
import { source } from '../../../../../builders/newsroom';

const names: Names = { source: (id) => `source ${id.slice(-2)}`, article: () => 'Gori' };
const said = (before: Partial<Article>, after: Partial<Article>) => {
  const one = article();
  const [field] = compareArticles({ ...one, ...before }, { ...one, ...after }).fields;
  return field?.of === 'list' ? sayEntries(field, names) : [];
};

describe('the entries of a list', () => {
  it('are what came, what went and what stayed, in words', () => {
    expect(said({ tags: ['water', 'lake'] }, { tags: ['lake', 'dams'] })).toEqual([
      { is: 'deleted', words: 'water', was: null },
      { is: 'same', words: 'lake', was: null },
      { is: 'inserted', words: 'dams', was: null },
    ]);
  });

  it('say of a source what its part was', () => {
    const { id } = source();
    const [entry] = said(
      { sources: [{ sourceId: id, role: 'agency', part: 'from' }] },
      { sources: [{ sourceId: id, role: 'official', part: 'from' }] },
    );
    expect(entry).toEqual({
      is: 'changed',
      words: `source ${id.slice(-2)} (official)`,
      was: `source ${id.slice(-2)} (agency)`,
    });
  });

  it('call a related card by its own title, or by that of its article', () => {
    const card = {
      id: cardIdSchema.parse('one'),
      articleId: articleId('gori'),
      kicker: null,
      title: null,
      teaser: null,
    };
    expect(said({ related: [] }, { related: [card] })[0]?.words).toBe('Gori');
    expect(said({ related: [] }, { related: [{ ...card, title: 'The road to Gori' }] })[0]?.words).toBe(
      'The road to Gori',
    );
  });
});
