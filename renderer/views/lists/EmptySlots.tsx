import type { EmptySlot } from '../../../shared/lists/emptySlots';
import { classes } from '../../components/classes';

/** The slots that have no card yet. They lie over the foot of the list, which takes what is dropped on them. */
export function EmptySlots({ slots }: { readonly slots: readonly EmptySlot[] }) {
  if (slots.length === 0) return null;
  return (
    <ul className="column-slots">
      {slots.map((slot) => (
        <li key={slot.position} className={classes('column-slot', slot.isWanted && 'column-slot-wanted')}>
          {slot.words}
        </li>
      ))}
    </ul>
  );
}
