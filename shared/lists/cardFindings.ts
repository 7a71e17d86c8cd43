import type { ArticleState } from '../model/article';
import type { Card } from '../model/card';
import type { CuratedList } from '../model/curatedList';
import type { ArticleId, CardId, ListId } from '../model/ids';
import { type CardArticle, resolveCard } from '../model/resolveCard';
import { duplicateFindings } from './duplicateFindings';
import type { CardFinding } from './finding';
import type { PlacedCard } from './placedCard';
import { roomFindings, wantFindings } from './slotFindings';

export interface ListedArticle extends CardArticle {
  readonly state: ArticleState;
}

/** The articles that cards name. `gone`: the archive has none of this id. Not in the map: not known yet. */
export type ListedArticles = ReadonlyMap<ArticleId, ListedArticle | 'gone'>;

/** What is to be said of a list itself, and of each of its cards. */
export interface ListFindings {
  readonly ofList: readonly CardFinding[];
  readonly ofCards: ReadonlyMap<CardId, readonly CardFinding[]>;
}

/** Everything that is to be said of the lists that stand beside each other on the front page. */
export function findingsOf(lists: readonly CuratedList[], articles: ListedArticles): ReadonlyMap<ListId, ListFindings> {
  const placed = lists.map((list) => list.cards.map((card, index) => placeCard(list, card, index, articles)));
  const duplicates = duplicateFindings(placed.flat());
  return new Map(
    lists.map((list, index) => [
      list.id,
      {
        ofList: wantFindings(list),
        ofCards: new Map(
          (placed[index] ?? []).map((place) => [
            place.card.id,
            [...articleFindings(place, articles), ...roomFindings(place), ...(duplicates.get(place) ?? [])],
          ]),
        ),
      },
    ]),
  );
}

function placeCard(list: CuratedList, card: Card, index: number, articles: ListedArticles): PlacedCard {
  const article = card.articleId === null ? undefined : articles.get(card.articleId);
  const { title } = resolveCard(card, article === 'gone' ? undefined : article);
  return { list, card, title, position: index + 1 };
}

function articleFindings({ card, title }: PlacedCard, articles: ListedArticles): readonly CardFinding[] {
  if (card.articleId === null) {
    if (title === '') return [{ level: 'must', message: 'This card says nothing. Reword it, or take it out.' }];
    return [{ level: 'should', message: 'Only text: no article in the archive bears this title.' }];
  }
  const article = articles.get(card.articleId);
  if (article === undefined) return [];
  if (article === 'gone') {
    return [
      { level: 'must', message: 'Its article is gone from the archive. Take it out, or put another in its place.' },
    ];
  }
  const untitled: readonly CardFinding[] =
    title === '' ? [{ level: 'must', message: 'No title yet: the article has no headline.' }] : [];
  return [...untitled, ...stateFindings[article.state]];
}

const stateFindings: Readonly<Record<ArticleState, readonly CardFinding[]>> = {
  draft: [{ level: 'should', message: 'Still a draft.' }],
  'in review': [{ level: 'should', message: 'Still in review.' }],
  ready: [],
  published: [],
  corrected: [],
  withdrawn: [{ level: 'must', message: 'Withdrawn. Take it out, or put another in its place.' }],
};
