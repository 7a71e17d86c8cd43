import type { CuratedList } from '../model/curatedList';
import { slotCount } from './slotCount';

/** What is drawn where a list has no card yet. A wanted slot is one that the list should not go out without. */
export interface EmptySlot {
  readonly position: number;
  readonly words: string;
  readonly isWanted: boolean;
}

/** The most slots drawn one by one; the rest are told of in one. */
const drawn = 4;

export function emptySlots(list: CuratedList): readonly EmptySlot[] {
  const { empty } = slotCount(list);
  const single = empty.length > drawn ? empty.slice(0, drawn - 1) : empty;
  const rest = empty.slice(single.length);
  const isWanted = (position: number): boolean => position <= list.slots.minimum;
  const slots = single.map((position) => ({
    position,
    words: `Slot ${position} is empty: drag an article here`,
    isWanted: isWanted(position),
  }));
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined) return slots;
  return [...slots, { position: first, words: `Slots ${first} to ${last} are empty too`, isWanted: isWanted(first) }];
}
