import type { CardRow } from '../../../shared/lists/cardRows';
import type { CuratedList } from '../../../shared/model/curatedList';
import { go } from '../../app/route';
import { useBoard } from './BoardContext';
import { MenuAt } from './MenuAt';

interface CardMenuProps {
  readonly row: CardRow;
  readonly lists: readonly CuratedList[];
  readonly anchor: Element;
  readonly onReword: () => void;
  readonly onClose: () => void;
}

/** Everything that can be done with a card. */
export function CardMenu({ row, lists, anchor, onReword, onClose }: CardMenuProps) {
  const { deeds } = useBoard();
  const { id: cardId, listId, position, article, title } = row;
  const place = { listId, cardId };
  const count = lists.find(({ id }) => id === listId)?.cards.length ?? 0;
  const card = [
    { id: 'reword', name: 'Reword…', keys: 'F2', run: onReword },
    ...(article
      ? [{ id: 'open', name: 'Open article', run: () => go({ screen: 'article', articleId: article.id }) }]
      : []),
    { id: 'remove', name: 'Take out', keys: 'Delete', run: () => deeds.remove(place, title) },
  ];
  const within = [
    {
      id: 'up',
      name: 'Move up',
      keys: 'Alt+ArrowUp',
      isDisabled: position === 1,
      run: () => deeds.step(place, 'up'),
    },
    {
      id: 'down',
      name: 'Move down',
      keys: 'Alt+ArrowDown',
      isDisabled: position === count,
      run: () => deeds.step(place, 'down'),
    },
  ];
  const elsewhere = lists
    .filter(({ id }) => id !== listId)
    .map((list) => ({ id: list.id, name: `Move to ${list.title}`, run: () => deeds.moveTo(place, list.id) }));
  return (
    <MenuAt
      label={`Menu of ${title}`}
      parts={[
        { title: 'Card', choices: card },
        { title: 'On this list', choices: within },
        { title: 'To another list', choices: elsewhere },
      ]}
      anchor={anchor}
      onClose={onClose}
    />
  );
}
