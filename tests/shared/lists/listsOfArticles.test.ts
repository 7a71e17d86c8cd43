import { describe, expect, it } from 'vitest';
import { listsOfArticles } from '../../../shared/lists/listsOfArticles';
import { articleId, card, cardOf, list, listId } from './board';

describe('the lists an article stands on', () => {
  it('are named once each, in the order of the board', () => {
    const lists = [
      list([cardOf('a', articleId(1)), cardOf('b', articleId(1)), card('c')]),
      list([cardOf('x', articleId(1)), cardOf('y', articleId(2))], { id: listId('popular'), title: 'Popular' }),
    ];
    const found = listsOfArticles(lists);
    expect(found.get(articleId(1))).toEqual(['Editor’s choice', 'Popular']);
    expect(found.get(articleId(2))).toEqual(['Popular']);
    expect(found.get(articleId(3))).toBeUndefined();
  });
});
