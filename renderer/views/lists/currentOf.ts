import { type ArticleId, articleIdSchema, type CardId, cardIdSchema } from '../../../shared/model/ids';

/** What the keyboard is on: commands and keys are about this. */
export type Current =
  | { readonly is: 'card'; readonly cardId: CardId }
  | { readonly is: 'article'; readonly articleId: ArticleId }
  | { readonly is: 'nothing' };

export const nothing: Current = { is: 'nothing' };

/** What an element of the screen belongs to. The grid of a list bears its id in `data-list`, the archive `data-archive`. */
export function currentOf(element: Element): Current {
  const row = element.closest<HTMLElement>('[role="row"][data-key]');
  const grid = row?.closest<HTMLElement>('[role="grid"]');
  const key = row?.dataset.key;
  if (grid?.dataset.archive !== undefined) {
    const articleId = articleIdSchema.safeParse(key);
    return articleId.success ? { is: 'article', articleId: articleId.data } : nothing;
  }
  const cardId = cardIdSchema.safeParse(key);
  return grid?.dataset.list !== undefined && cardId.success ? { is: 'card', cardId: cardId.data } : nothing;
}
