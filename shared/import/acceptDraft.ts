import type { Change } from '../changes/change';
import type { Article } from '../model/article';
import type { CuratedList } from '../model/curatedList';
import type { ArticleId, CardId } from '../model/ids';
import { newArticle } from '../model/newArticle';
import { slugOf } from '../model/slug';
import type { Source } from '../model/source';
import { teaserOf } from '../model/teaser';
import { titleKey } from '../model/titleKey';
import { acceptCards, type SkippedCard } from './acceptCards';
import { acceptSources } from './acceptSources';
import { type CardArticle, cardOf } from './cardOf';
import type { PageCard, PageDraft, PageListId } from './pageDraft';

/** What accepting must know of the desk. */
export interface AcceptingDesk {
  /** The id that the new article gets. */
  readonly articleId: ArticleId;
  readonly newCardId: () => CardId;
  /** A moment in ISO 8601. */
  readonly now: string;
  readonly sources: readonly Source[];
  readonly lists: readonly CuratedList[];
  /** The article that bears a title as its headline. */
  readonly matches: (title: string) => CardArticle | undefined;
  /** One that no other article has; without it the headline's own is taken. */
  readonly slug?: string;
  /** For a page whose language could not be told. */
  readonly defaultLanguage: string;
}

export interface AcceptedCard extends PageCard {
  /** The article in the store that the card is about, or null for a card that knows only its own text. */
  readonly articleId: ArticleId | null;
}

export interface AcceptedList {
  readonly id: PageListId;
  readonly title: string;
  readonly cards: readonly AcceptedCard[];
}

export interface AcceptedDraft {
  readonly article: Article;
  /** New sources, the article, then the cards, in an order that can be applied. */
  readonly changes: readonly Change[];
  /** The lists of the page, each card with its article; what of them was not added is in `skipped`. */
  readonly lists: readonly AcceptedList[];
  readonly skipped: readonly SkippedCard[];
}

/**
 * Turns a draft that was read, and perhaps reviewed, into the changes that put it into the newsroom. Pure, and it invents
 * nothing: what the draft does not say stays empty. A list that must not be touched is left out of the draft's lists.
 */
export function acceptDraft(draft: PageDraft, desk: AcceptingDesk): AcceptedDraft {
  const { sources, added } = acceptSources(draft.sources, desk.sources);
  const own: CardArticle = {
    id: desk.articleId,
    kicker: draft.kicker,
    headline: draft.headline,
    teaser: teaserOf(draft),
  };
  const ownKey = titleKey(draft.headline);
  const matches = (title: string): CardArticle | undefined =>
    ownKey !== '' && titleKey(title) === ownKey ? own : desk.matches(title);
  const lists = draft.lists.map((list) => ({
    ...list,
    cards: list.cards.map((card) => ({ ...card, articleId: matches(card.title)?.id ?? null })),
  }));
  const related = draft.lists.find(({ id }) => id === 'related')?.cards ?? [];
  const article: Article = {
    ...newArticle(desk.articleId, draft.language === '' ? desk.defaultLanguage : draft.language, desk.now),
    slug: desk.slug ?? slugOf(draft.headline),
    kicker: draft.kicker,
    headline: draft.headline,
    standfirst: draft.standfirst,
    byline: draft.byline,
    dateline: draft.dateline,
    body: draft.body,
    sources,
    sourceLine: draft.sourceLine,
    leadPhoto: draft.leadPhoto,
    related: related.map((card) => cardOf(card, matches(card.title), desk.newCardId())),
  };
  const cards = draft.lists
    .filter(({ id }) => id !== 'related')
    .map((list) => acceptCards(list, desk.lists, matches, desk.newCardId));
  return {
    article,
    changes: [
      ...added.map((source) => ({ type: 'source.added', source }) as const),
      { type: 'article.created', article },
      ...cards.flatMap(({ changes }) => changes),
    ],
    lists,
    skipped: cards.flatMap(({ skipped }) => skipped),
  };
}
