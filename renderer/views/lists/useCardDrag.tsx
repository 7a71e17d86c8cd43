import { type RefObject, useMemo } from 'react';
import {
  type DragAndDropHooks,
  type DragAndDropOptions,
  DropIndicator,
  type DropItem,
  type DropTarget,
  type ItemDropTarget,
  useDragAndDrop,
} from 'react-aria-components/useDragAndDrop';
import type { CardRow } from '../../../shared/lists/cardRows';
import type { Gap } from '../../../shared/lists/placeBeside';
import { cardIdSchema, type ListId } from '../../../shared/model/ids';
import { useDesk } from '../../state/DeskContext';
import { useBoard } from './BoardContext';
import { DragPreview } from './DragPreview';
import { articleDragType, cardDragItem, cardDragType, draggedCard, readDragged } from './dragData';
import { gapAt } from './gapAt';

/** Dragging cards off a list and dropping cards and articles on it, by mouse, touch and keyboard. */
export function useCardDrag(listId: ListId, grid: RefObject<HTMLDivElement | null>): DragAndDropHooks<CardRow> {
  const { store } = useDesk();
  const { deeds, lead } = useBoard();
  const options = useMemo<DragAndDropOptions<CardRow>>(() => {
    const cards = () => store.state.newsroom.lists[listId]?.cards ?? [];
    const drop = async (items: readonly DropItem[], gap: Gap | undefined): Promise<void> => {
      for (const item of items) {
        const dragged = await readDragged(item);
        if (dragged) deeds.drop(dragged, listId, gap);
      }
    };
    return {
      acceptedDragTypes: [cardDragType, articleDragType],
      getItems: (_keys, rows) => rows.map((row) => cardDragItem(draggedCard(row))),
      renderDragPreview: (items) => <DragPreview items={items} />,
      renderDropIndicator,
      dropTargetDelegate: {
        getDropTargetFromPoint(_x, y) {
          const list = grid.current;
          return list && gapAt(list, y + list.getBoundingClientRect().top);
        },
      },
      // A list with cards is entered between them; only an empty one takes a card as a whole.
      getDropOperation: (target, _types, allowed) =>
        target.type === 'root' && cards().length > 0 ? 'cancel' : (allowed[0] ?? 'cancel'),
      onReorder({ keys, target }) {
        for (const key of keys) {
          const card = { listId, cardId: cardIdSchema.parse(key), kicker: '', title: '' };
          deeds.drop({ is: 'card', card }, listId, gapOf(target));
        }
      },
      onDragEnd({ keys }) {
        // A keyboard drag that ends nowhere leaves the focus nowhere.
        requestAnimationFrame(() => {
          const card = cards().find(({ id }) => keys.has(id));
          if (card && document.activeElement === document.body) lead({ listId, cardId: card.id });
        });
      },
      onInsert: ({ items, target }) => drop(items, gapOf(target)),
      onRootDrop: ({ items }) => drop(items, undefined),
    };
  }, [store, deeds, lead, listId, grid]);
  return useDragAndDrop(options).dragAndDropHooks;
}

function gapOf({ key, dropPosition }: ItemDropTarget): Gap {
  return { side: dropPosition === 'before' ? 'before' : 'after', of: cardIdSchema.parse(key) };
}

function renderDropIndicator(target: DropTarget) {
  return <DropIndicator target={target} className="drop-line" />;
}
