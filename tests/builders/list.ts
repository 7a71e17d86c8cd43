import type { Card } from '../../shared/model/card';
import type { CuratedList } from '../../shared/model/curatedList';
import { cardIdSchema, listIdSchema } from '../../shared/model/ids';
import { digitsOf } from './digits';

/** A card without article and texts, but for what is given. What is given decides its id. */
export function card(given: Partial<Card> = {}): Card {
  return {
    id: cardIdSchema.parse(`card-${digitsOf(JSON.stringify(given), 12)}`),
    articleId: null,
    kicker: null,
    title: null,
    teaser: null,
    ...given,
  };
}

/** Editor's choice, without cards, but for what is given. */
export function list(given: Partial<CuratedList> = {}): CuratedList {
  return {
    id: listIdSchema.parse('editors-choice'),
    title: 'Editor’s choice',
    slots: { minimum: 1, maximum: 6 },
    cards: [],
    ...given,
  };
}
