import { useMemo } from 'react';
import { v4 as newCardId } from 'uuid';
import type { BoardDeed, CardPlace } from '../../../shared/lists/boardDeed';
import type { CardWords } from '../../../shared/lists/cardChanges';
import { putOn, reword, takeOut } from '../../../shared/lists/cardDeeds';
import { type Direction, edgeOf, moveCard, stepCard } from '../../../shared/lists/moveDeeds';
import { type Gap, placeBeside } from '../../../shared/lists/placeBeside';
import type { CuratedList } from '../../../shared/model/curatedList';
import { type ArticleId, cardIdSchema, type ListId } from '../../../shared/model/ids';
import { useDesk } from '../../state/DeskContext';
import { useDispatch } from '../../state/useDispatch';
import type { Dragged } from './dragData';

/** What an editor can do on the board. Each is one deed for Undo, is said to screen readers, and leads the focus. */
export interface BoardDeeds {
  step(place: CardPlace, direction: Direction): void;
  /** Puts a card at the end of another list. */
  moveTo(place: CardPlace, listId: ListId): void;
  /** Puts what was dragged into a gap between cards, or, without one, at the end of a list. */
  drop(dragged: Dragged, listId: ListId, gap: Gap | undefined): void;
  /** Puts an article at the end of a list. */
  add(articleId: ArticleId, title: string, listId: ListId): void;
  remove(place: CardPlace, title: string): void;
  reword(place: CardPlace, words: CardWords): void;
}

/** `say` is what screen readers are told; `lead` gives the focus to where the deed leads it. */
export function useBoardDeeds(say: (words: string) => void, lead: (next: BoardDeed['next']) => void): BoardDeeds {
  const { store } = useDesk();
  const dispatch = useDispatch();
  return useMemo<BoardDeeds>(() => {
    const lists = () => store.state.newsroom.lists;
    const act = (deed: BoardDeed | undefined): void => {
      if (!deed || !dispatch(deed.changes, deed.name)) return;
      say(deed.said);
      lead(deed.next);
    };
    const move = ({ listId, cardId }: CardPlace, to: CuratedList | undefined, position: number): void => {
      const from = lists()[listId];
      if (from) act(moveCard(from, { listId, cardId }, to, position));
    };
    const put = (articleId: ArticleId, title: string, list: CuratedList, position: number): void => {
      const id = cardIdSchema.parse(newCardId());
      act(putOn(list, { id, articleId, kicker: null, title: null, teaser: null }, position, title));
    };
    return {
      step(place, direction) {
        const deed = stepCard(Object.values(lists()), place, direction);
        const list = lists()[place.listId];
        if (deed) act(deed);
        else if (list) say(edgeOf(list, direction));
      },
      moveTo(place, listId) {
        const to = lists()[listId];
        move(place, to, to?.cards.length ?? 0);
      },
      drop(dragged, listId, gap) {
        const to = lists()[listId];
        if (!to) return;
        const moved = dragged.is === 'card' && dragged.card.listId === listId ? dragged.card.cardId : undefined;
        const position = gap ? placeBeside(to, gap, moved) : to.cards.length;
        if (dragged.is === 'card') move(dragged.card, to, position);
        else put(dragged.article.articleId, dragged.article.title, to, position);
      },
      add(articleId, title, listId) {
        const list = lists()[listId];
        if (list) put(articleId, title, list, list.cards.length);
      },
      remove({ listId, cardId }, title) {
        const list = lists()[listId];
        if (list) act(takeOut(list, { listId, cardId }, title));
      },
      reword({ listId, cardId }, words) {
        const list = lists()[listId];
        if (list) act(reword(list, { listId, cardId }, words));
      },
    };
  }, [store, dispatch, say, lead]);
}
