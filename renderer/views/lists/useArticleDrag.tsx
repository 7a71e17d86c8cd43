import { useMemo } from 'react';
import { type DragAndDropHooks, type DragAndDropOptions, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { ArticleSummary } from '../../../shared/contract/answers';
import { useBoard } from './BoardContext';
import { DragPreview } from './DragPreview';
import { articleDragItem, cardDragType, draggedArticle, readDragged } from './dragData';

/** Dragging articles out of the archive; a card that is dropped on it is taken off its list. */
export function useArticleDrag(): DragAndDropHooks<ArticleSummary> {
  const { deeds } = useBoard();
  const options = useMemo<DragAndDropOptions<ArticleSummary>>(
    () => ({
      acceptedDragTypes: [cardDragType],
      getItems: (_keys, articles) => articles.map((article) => articleDragItem(draggedArticle(article))),
      renderDragPreview: (items) => <DragPreview items={items} />,
      async onRootDrop({ items }) {
        for (const item of items) {
          const dragged = await readDragged(item);
          if (dragged?.is === 'card') deeds.remove(dragged.card, dragged.card.title);
        }
      },
    }),
    [deeds],
  );
  return useDragAndDrop(options).dragAndDropHooks;
}
