import type { CuratedList } from '../model/curatedList';
import type { CardFinding } from './finding';
import type { PlacedCard } from './placedCard';

/** A card beyond the last slot. Nothing cuts it off: it goes out unless an editor takes it out. */
export function roomFindings({ list, position }: PlacedCard): readonly CardFinding[] {
  const { maximum } = list.slots;
  if (position <= maximum) return [];
  return [{ level: 'must', message: `${list.title} has room for ${maximum}: this card is the ${ordinal(position)}.` }];
}

/** A list with fewer cards than it wants. */
export function wantFindings({ title, slots, cards }: CuratedList): readonly CardFinding[] {
  const wanted = slots.minimum - cards.length;
  if (wanted <= 0) return [];
  const missing = wanted === 1 ? '1 card is missing' : `${wanted} cards are missing`;
  return [{ level: 'should', message: `${title} wants at least ${slots.minimum}: ${missing}.` }];
}

const plural = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

function ordinal(count: number): string {
  return `${count}${endings[plural.select(count)]}`;
}
