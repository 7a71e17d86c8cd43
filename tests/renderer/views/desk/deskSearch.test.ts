import { describe, expect, it } from 'vitest';
import { conditionsOf, searchFor, stateOf, toggled } from '../../../../renderer/views/desk/deskSearch';
import { everyArticle } from '../../../../shared/model/articleQuery';

const names = {
  source: (id: string) => `source ${id}`,
  list: (id: string) => `list ${id}`,
  language: (tag: string) => tag,
};
const words = (filter: typeof everyArticle, given: Parameters<typeof conditionsOf>[1] = null) =>
  conditionsOf(filter, given, names).map((condition) => condition.words);

describe('the conditions of a filter', () => {
  it('are none for all articles, nor for those of the state that the screen is about', () => {
    expect(words(everyArticle)).toEqual([]);
    expect(words(searchFor('draft').filter, 'draft')).toEqual([]);
  });

  it('are said in words, by the names that the desk has', () => {
    const filter = {
      ...everyArticle,
      states: ['draft', 'ready'] as const,
      kickers: ['News', ''],
      tags: ['water'],
      listIds: ['front'] as never,
      sourceIds: ['afp'] as never,
      changedFrom: '2018-11-19',
      hasOpenChecks: true,
    };
    expect(words(filter)).toEqual([
      'draft',
      'ready',
      'News',
      'No kicker',
      '#water',
      'source afp',
      'on list front',
      'from 2018-11-19',
      'something missing',
    ]);
  });

  it('can each be taken away, and the others stay', () => {
    const filter = { ...everyArticle, kickers: ['News', 'Opinion'], hasOpenChecks: false, changedTo: '2018-11-19' };
    const [news, , until, missing] = conditionsOf(filter, null, names);
    expect(news?.without).toEqual({ ...filter, kickers: ['Opinion'] });
    expect(until?.without).toEqual({ ...filter, changedTo: null });
    expect(missing?.without).toEqual({ ...filter, hasOpenChecks: null });
  });
});

describe('a search', () => {
  it('knows the one state that it is about', () => {
    expect(stateOf(searchFor('ready'))).toBe('ready');
    expect(stateOf(searchFor(null))).toBeNull();
    expect(stateOf({ filter: { ...everyArticle, states: ['draft', 'ready'] } })).toBeNull();
  });

  it('takes a value in and out of its filter', () => {
    const once = toggled(everyArticle, 'tags', 'water');
    expect(once.tags).toEqual(['water']);
    expect(toggled(once, 'tags', 'water')).toEqual(everyArticle);
  });
});
