import type { Card } from '../model/card';
import type { CuratedList } from '../model/curatedList';

/** A card where it stands, with the title it shows. Position counts from 1, as on the board. */
export interface PlacedCard {
  readonly list: CuratedList;
  readonly card: Card;
  readonly title: string;
  readonly position: number;
}
