import { describe, expect, it } from 'vitest';
import { findingsOf, type ListedArticle, type ListedArticles } from '../../../shared/lists/cardFindings';
import type { CardFinding } from '../../../shared/lists/finding';
import type { CuratedList } from '../../../shared/model/curatedList';
import { articleId, card, cardId, cardOf, list, listId } from './board';

const roomy = { slots: { minimum: 0, maximum: 10 } };

function article(headline: string, parts: Partial<ListedArticle> = {}): ListedArticle {
  return { kicker: 'News', headline, teaser: '', state: 'published', ...parts };
}

function said(
  lists: readonly CuratedList[],
  articles: ListedArticles,
  name: string,
  on = 'editors-choice',
): readonly CardFinding[] {
  return findingsOf(lists, articles).get(listId(on))?.ofCards.get(cardId(name)) ?? [];
}

describe('a card’s article', () => {
  const lists = [list([cardOf('a', articleId(1))], roomy)];
  const inState = (state: ListedArticle['state']) => new Map([[articleId(1), article('Lake Sevan rises', { state })]]);

  it('is nothing to speak of when it is ready or out', () => {
    for (const state of ['ready', 'published', 'corrected'] as const)
      expect(said(lists, inState(state), 'a')).toEqual([]);
  });

  it('must not be withdrawn', () => {
    expect(said(lists, inState('withdrawn'), 'a')).toEqual([
      { level: 'must', message: 'Withdrawn. Take it out, or put another in its place.' },
    ]);
  });

  it('should not still be a draft or in review', () => {
    expect(said(lists, inState('draft'), 'a')).toEqual([{ level: 'should', message: 'Still a draft.' }]);
    expect(said(lists, inState('in review'), 'a')).toEqual([{ level: 'should', message: 'Still in review.' }]);
  });

  it('must not be gone', () => {
    expect(said(lists, new Map([[articleId(1), 'gone']]), 'a')).toMatchObject([{ level: 'must', message: /gone/ }]);
  });

  it('is not called gone while nothing is known of it', () => {
    expect(said(lists, new Map(), 'a')).toEqual([]);
  });

  it('must have a headline, unless the card has its own title', () => {
    const untitled = new Map([[articleId(1), article('')]]);
    expect(said(lists, untitled, 'a')).toMatchObject([{ level: 'must', message: /no headline/ }]);
    const reworded = [list([card('a', { articleId: articleId(1), title: 'The lake' })], roomy)];
    expect(said(reworded, untitled, 'a')).toEqual([]);
  });
});

describe('a card without an article', () => {
  it('should have one', () => {
    expect(said([list([card('a')], roomy)], new Map(), 'a')).toEqual([
      { level: 'should', message: 'Only text: no article in the archive bears this title.' },
    ]);
  });

  it('must say something', () => {
    expect(said([list([card('a', { title: null })], roomy)], new Map(), 'a')).toMatchObject([{ level: 'must' }]);
  });
});

describe('the same article twice', () => {
  const articles: ListedArticles = new Map([
    [articleId(1), article('Lake Sevan rises')],
    [articleId(2), article('Lake  sevan rises')],
  ]);

  it('must not be on one list', () => {
    const lists = [list([cardOf('a', articleId(1)), card('b'), cardOf('c', articleId(1))], roomy)];
    expect(said(lists, articles, 'a')).toEqual([
      { level: 'must', message: 'The same article twice on this list: also at 3.' },
    ]);
    expect(said(lists, articles, 'c')).toMatchObject([{ message: /also at 1/ }]);
  });

  it('should be looked at when it is on two lists, and says where', () => {
    const lists = [
      list([cardOf('a', articleId(1))], roomy),
      list([card('x'), cardOf('y', articleId(1))], { ...roomy, id: listId('popular'), title: 'Popular' }),
    ];
    expect(said(lists, articles, 'a')).toEqual([
      { level: 'should', message: 'The same article is also on Popular at 2.' },
    ]);
    expect(said(lists, articles, 'y', 'popular')).toMatchObject([{ message: /on Editor’s choice at 1/ }]);
  });

  it('is told apart from two articles that only share a title', () => {
    const lists = [list([cardOf('a', articleId(1)), cardOf('b', articleId(2))], roomy)];
    expect(said(lists, articles, 'a')).toEqual([
      { level: 'must', message: 'The same title twice on this list: also at 2.' },
    ]);
  });
});

describe('slots', () => {
  it('are said to be exceeded on every card beyond the last one', () => {
    const five = list(['a', 'b', 'c', 'd', 'e'].map((name) => card(name)));
    expect(said([five], new Map(), 'd').map(({ level }) => level)).toEqual(['should']);
    expect(said([five], new Map(), 'e')).toContainEqual({
      level: 'must',
      message: 'Editor’s choice has room for 4: this card is the 5th.',
    });
  });

  it('count on in English', () => {
    const many = list(
      Array.from({ length: 23 }, (_, index) => card(`card-${index + 1}`)),
      { slots: { minimum: 0, maximum: 10 } },
    );
    const words = ['card-11', 'card-12', 'card-21', 'card-22', 'card-23'].map(
      (name) => said([many], new Map(), name).find(({ message }) => message.includes('room'))?.message,
    );
    expect(words.map((message) => message?.split(' ').at(-1))).toEqual(['11th.', '12th.', '21st.', '22nd.', '23rd.']);
  });

  it('that are wanted and empty are said of the list', () => {
    expect(findingsOf([list([card('a')])], new Map()).get(listId('editors-choice'))?.ofList).toEqual([
      { level: 'should', message: 'Editor’s choice wants at least 2: 1 card is missing.' },
    ]);
    expect(findingsOf([list([card('a'), card('b')])], new Map()).get(listId('editors-choice'))?.ofList).toEqual([]);
  });
});
