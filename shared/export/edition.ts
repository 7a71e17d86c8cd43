import type { CuratedList } from '../model/curatedList';
import type { Workspace } from '../model/workspace';
import { type ChosenArticle, chooseArticles, type Stay } from './chosenArticles';
import type { Newsroom } from './newsroom';
import { type PrintedCard, printCards } from './printedCards';

/** What goes out of a newsroom, before it is laid out in pages. */
export interface Edition {
  readonly workspace: Workspace;
  /** The youngest first. */
  readonly articles: readonly EditionArticle[];
  /** By their ids. */
  readonly lists: readonly EditionList[];
  readonly stays: readonly Stay[];
  readonly mustMend: Newsroom['mustMend'];
}

export interface EditionArticle extends ChosenArticle {
  readonly related: readonly PrintedCard[];
}

export interface EditionList {
  readonly list: CuratedList;
  readonly cards: readonly PrintedCard[];
}

export function editionOf(newsroom: Newsroom): Edition {
  const chosen = chooseArticles(newsroom);
  const stays: Stay[] = [...chosen.stays];
  const lists = [...newsroom.lists]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((list): EditionList => {
      const printed = printCards(list.cards, `on “${list.title}”`, chosen);
      stays.push(...printed.stays);
      return { list, cards: printed.cards };
    });
  const articles = [...chosen.going.values()].map((entry): EditionArticle => {
    const printed = printCards(entry.article.related, `under “${entry.article.headline}”`, chosen);
    stays.push(...printed.stays);
    return { ...entry, related: printed.cards };
  });
  return { workspace: newsroom.workspace, articles, lists, stays, mustMend: newsroom.mustMend };
}
