import type { CuratedList } from '../model/curatedList';
import type { CardId } from '../model/ids';
import { positionOf } from './cardChanges';

/** A gap between cards, as something dragged over a list points at it. */
export interface Gap {
  readonly side: 'before' | 'after';
  readonly of: CardId;
}

/**
 * The position that a card dropped into a gap takes. A card of the same list leaves its own place first. A gap beside a
 * card that is gone is the list's end.
 */
export function placeBeside(list: CuratedList, gap: Gap, moved?: CardId): number {
  const beside = positionOf(list, gap.of);
  if (beside < 0) return list.cards.length;
  const position = gap.side === 'after' ? beside + 1 : beside;
  const leaves = moved === undefined ? -1 : positionOf(list, moved);
  return leaves >= 0 && leaves < position ? position - 1 : position;
}
