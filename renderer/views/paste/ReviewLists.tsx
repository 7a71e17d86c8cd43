import { useMemo } from 'react';
import type { PageDraft, PageList, PageListId } from '../../../shared/import/pageDraft';
import { listIdSchema } from '../../../shared/model/ids';
import { Checkbox } from '../../components/Checkbox';
import { useStore } from '../../state/DeskContext';
import { FieldDoubts } from './FieldDoubts';
import { ReviewCard } from './ReviewCard';
import type { Planned } from './useAccepting';

export interface ReviewListsProps {
  readonly draft: PageDraft;
  readonly planned: Planned;
  readonly without: readonly PageListId[];
  readonly onWithout: (without: readonly PageListId[]) => void;
}

/** The lists of the page, each to be taken or left. */
export function ReviewLists({ draft, planned, without, onWithout }: ReviewListsProps) {
  const shown = draft.lists.filter(({ cards }) => cards.length > 0);
  return (
    <section className="review-part" aria-label="Lists of the page" data-field="lists" tabIndex={-1}>
      <FieldDoubts doubts={draft.doubts} field="lists" />
      {shown.length === 0 && <p className="soft">The page carries no cards of other articles.</p>}
      {shown.map((list) => (
        <ReviewList
          key={list.id}
          list={list}
          planned={planned}
          isTaken={!without.includes(list.id)}
          onTake={(takes) => onWithout(takes ? without.filter((id) => id !== list.id) : [...without, list.id])}
        />
      ))}
    </section>
  );
}

interface ReviewListProps {
  readonly list: PageList;
  readonly planned: Planned;
  readonly isTaken: boolean;
  readonly onTake: (takes: boolean) => void;
}

function ReviewList({ list, planned, isTaken, onTake }: ReviewListProps) {
  const known = useStore(({ newsroom }) => newsroom.lists[listIdSchema.parse(list.id)]);
  const title = known?.title ?? list.title;
  const { lists, skipped } = planned.accepted;
  const cards = lists.find(({ id }) => id === list.id)?.cards;
  const whySkipped = useMemo(
    () => new Map(skipped.flatMap(({ listId, title: of, why }) => (listId === known?.id ? [[of, why] as const] : []))),
    [skipped, known],
  );
  return (
    <div className="review-list">
      <Checkbox isSelected={isTaken} onChange={onTake}>
        {list.id === 'related' ? 'Add these cards to the article’s related articles' : `Add these cards to ${title}`}
      </Checkbox>
      {isTaken && (
        <ol className="review-cards" aria-label={title}>
          {list.cards.map((card, index) => (
            <ReviewCard
              // biome-ignore lint/suspicious/noArrayIndexKey: a page may carry a card twice, and the cards do not move
              key={index}
              card={card}
              articleId={cards?.[index]?.articleId ?? null}
              skipped={whySkipped.get(card.title)}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
