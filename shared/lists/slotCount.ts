import type { CuratedList } from '../model/curatedList';

/** How full a list is, in the words of its column's header. */
export interface SlotCount {
  readonly is: 'short' | 'fits' | 'over';
  readonly words: string;
  /** Positions, from 1, that have no card yet. */
  readonly empty: readonly number[];
}

export function slotCount({ slots, cards }: CuratedList): SlotCount {
  const { minimum, maximum } = slots;
  return {
    is: cards.length < minimum ? 'short' : cards.length > maximum ? 'over' : 'fits',
    words: `${cards.length} of ${maximum} ${maximum === 1 ? 'slot' : 'slots'}`,
    empty: Array.from({ length: Math.max(0, maximum - cards.length) }, (_, index) => cards.length + index + 1),
  };
}
