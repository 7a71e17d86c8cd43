import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/changes/applyChange';
import type { ArticleSummary } from '../../../shared/contract/answers';
import { moveWithin } from '../../../shared/lists/cardChanges';
import { cardRows } from '../../../shared/lists/cardRows';
import { emptyState } from '../../../shared/model/state';
import { articleId, card, cardId, cardOf, list } from './board';

const summary: ArticleSummary = {
  id: articleId(1),
  slug: 'lake-sevan-rises',
  kicker: 'News',
  headline: 'Lake Sevan rises',
  teaser: 'For the third year.',
  language: 'en',
  state: 'published',
  photoId: null,
  openChecks: 0,
  embargo: null,
  createdAt: '2026-01-02T09:00:00.000Z',
  updatedAt: '2026-01-02T09:00:00.000Z',
};
const articles = new Map([[articleId(1), summary]]);
const none = new Map();

describe('the rows of a list', () => {
  it('show the article’s words where the card has none of its own', () => {
    const reworded = card('b', { articleId: articleId(1), title: 'The lake' });
    const rows = cardRows(list([cardOf('a', articleId(1)), reworded]), articles, undefined, none);
    expect(rows.map(({ position, shown }) => [position, shown.kicker, shown.title])).toEqual([
      [1, 'News', 'Lake Sevan rises'],
      [2, 'News', 'The lake'],
    ]);
  });

  it('are called something even when there is no title to show', () => {
    const nameless = card('b', { title: null });
    const rows = cardRows(list([cardOf('a', articleId(2)), nameless]), articles, undefined, none);
    expect(rows.map(({ title }) => title)).toEqual(['Reading the article…', 'Card without a title']);
  });

  it('know no article that is gone', () => {
    const [row] = cardRows(list([cardOf('a', articleId(1))]), new Map([[articleId(1), 'gone']]), undefined, none);
    expect(row?.article).toBeUndefined();
  });

  it('are the same objects as before where nothing has changed', () => {
    const before = list([card('a'), card('b'), card('c')]);
    const rows = cardRows(before, articles, undefined, none);
    const state = applyChanges({ ...emptyState, lists: { [before.id]: before } }, moveWithin(before, cardId('c'), 1));
    const after = state.ok ? state.value.lists[before.id] : undefined;
    if (!after) throw new Error('The card was not moved');
    const known = new Map(rows.map((row) => [row.id, row]));
    const again = cardRows(after, articles, undefined, known);
    expect(again.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(again[0]).toBe(rows[0]);
    expect(again[1]).not.toBe(rows[2]);
  });
});
