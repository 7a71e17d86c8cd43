import type { AnchorPlace } from './anchorPlaces';

/** Something of the desk's beside the words it is about; `place` is null when they are gone from the body. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly place: AnchorPlace | null;
}

/** Notes or claims in the order of the text they are about; behind them those whose words are gone, as they came. */
export function inOrderOfText<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  places: readonly AnchorPlace[],
): readonly Placed<Entry>[] {
  const rank = new Map(places.map(({ id }, index) => [id, index]));
  const rankOf = ({ entry }: Placed<Entry>): number => rank.get(entry.id) ?? places.length;
  return entries
    .map((entry) => ({ entry, place: places[rank.get(entry.id) ?? -1] ?? null }))
    .toSorted((one, other) => rankOf(one) - rankOf(other));
}
