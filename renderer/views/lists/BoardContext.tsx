import { createContext, use } from 'react';
import type { ArticleSummary } from '../../../shared/contract/answers';
import type { BoardDeed } from '../../../shared/lists/boardDeed';
import type { CardRow } from '../../../shared/lists/cardRows';
import type { BoardDeeds } from './useBoardDeeds';
import type { StartTouchDrag } from './useTouchDrag';

/** What the cards and the rows of the archive work with; it stays the same while the screen is shown. */
export interface Board {
  readonly deeds: BoardDeeds;
  /** Gives the focus to a card, as soon as it is drawn. */
  readonly lead: (next: BoardDeed['next']) => void;
  /** Begins to drag with the finger that pressed a handle. */
  readonly startTouchDrag: StartTouchDrag;
  /** Opens the card's menu beside an element. */
  openCardMenu(row: CardRow, anchor: Element): void;
  /** Opens the choice of lists to put an article on. */
  openAddMenu(article: ArticleSummary, anchor: Element): void;
}

export const BoardContext = createContext<Board | null>(null);

export function useBoard(): Board {
  const board = use(BoardContext);
  if (!board) throw new Error('This view must stand inside a BoardContext');
  return board;
}
