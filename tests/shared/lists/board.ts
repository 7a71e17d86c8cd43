import type { Card } from '../../../shared/model/card';
import type { CuratedList } from '../../../shared/model/curatedList';
import {
  type ArticleId,
  articleIdSchema,
  type CardId,
  cardIdSchema,
  type ListId,
  listIdSchema,
} from '../../../shared/model/ids';
import * as build from '../../builders/list';

export const cardId = (name: string): CardId => cardIdSchema.parse(name);
export const listId = (name: string): ListId => listIdSchema.parse(name);
/** The id of the nth article of a test. */
export const articleId = (number: number): ArticleId =>
  articleIdSchema.parse(`019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`);

/** A card of that id, which shows only the text of its own title, unless told otherwise. */
export function card(name: string, parts: Partial<Card> = {}): Card {
  return build.card({ id: cardId(name), title: `Title of ${name}`, ...parts });
}

/** A card of that id that follows an article. */
export function cardOf(name: string, article: ArticleId): Card {
  return card(name, { articleId: article, title: null });
}

/** Editor’s choice with these cards and room for 2 to 4, unless told otherwise. */
export function list(cards: readonly Card[], parts: Partial<CuratedList> = {}): CuratedList {
  return build.list({ slots: { minimum: 2, maximum: 4 }, cards, ...parts });
}
