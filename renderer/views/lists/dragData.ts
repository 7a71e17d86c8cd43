import type { DragAndDropOptions, DropItem } from 'react-aria-components/useDragAndDrop';
import { z } from 'zod';
import type { ArticleSummary } from '../../../shared/contract/answers';
import type { CardRow } from '../../../shared/lists/cardRows';
import { articleIdSchema, cardIdSchema, listIdSchema } from '../../../shared/model/ids';

/** One thing under the pointer: the same in several types, each as text. */
export type DragItem = ReturnType<NonNullable<DragAndDropOptions['getItems']>>[number];

/** What is dragged over the board. It travels as JSON under a type of ours, and as its title for everything else. */
export const cardDragType = 'galley-card';
export const articleDragType = 'galley-article';

const face = { kicker: z.string(), title: z.string() };
const draggedCardSchema = z.object({ listId: listIdSchema, cardId: cardIdSchema, ...face });
const draggedArticleSchema = z.object({ articleId: articleIdSchema, ...face });

export type DraggedCard = z.infer<typeof draggedCardSchema>;
export type DraggedArticle = z.infer<typeof draggedArticleSchema>;
export type Dragged =
  | { readonly is: 'card'; readonly card: DraggedCard }
  | { readonly is: 'article'; readonly article: DraggedArticle };

export function draggedCard({ listId, id: cardId, shown: { kicker }, title }: CardRow): DraggedCard {
  return { listId, cardId, kicker, title };
}

export function draggedArticle({ id: articleId, kicker, headline: title }: ArticleSummary): DraggedArticle {
  return { articleId, kicker, title };
}

export function cardDragItem(card: DraggedCard): DragItem {
  return { [cardDragType]: JSON.stringify(card), 'text/plain': card.title };
}

export function articleDragItem(article: DraggedArticle): DragItem {
  return { [articleDragType]: JSON.stringify(article), 'text/plain': article.title };
}

/** What was dropped; undefined when it is nothing of ours, for a drag may begin in any program. */
export async function readDragged(item: DropItem): Promise<Dragged | undefined> {
  if (item.kind !== 'text') return undefined;
  if (item.types.has(cardDragType)) {
    const card = draggedCardSchema.safeParse(parse(await item.getText(cardDragType)));
    return card.success ? { is: 'card', card: card.data } : undefined;
  }
  if (item.types.has(articleDragType)) {
    const article = draggedArticleSchema.safeParse(parse(await item.getText(articleDragType)));
    return article.success ? { is: 'article', article: article.data } : undefined;
  }
  return undefined;
}

/** What the preview under the pointer shows. */
export function readFace(items: readonly DragItem[]): { readonly kicker: string; readonly title: string } | undefined {
  const item = items[0];
  const face = parse(item?.[cardDragType] ?? item?.[articleDragType] ?? '');
  const known = z.union([draggedCardSchema, draggedArticleSchema]).safeParse(face);
  return known.success ? known.data : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
