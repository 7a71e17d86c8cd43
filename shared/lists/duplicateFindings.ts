import { titleKey } from '../model/titleKey';
import type { CardFinding } from './finding';
import type { PlacedCard } from './placedCard';

/**
 * What is to be said of cards that show the same article, or different ones under the same title: twice on one list
 * has to be mended, on two lists may be meant.
 */
export function duplicateFindings(cards: readonly PlacedCard[]): ReadonlyMap<PlacedCard, readonly CardFinding[]> {
  const byArticle = groupBy(cards, ({ card }) => card.articleId);
  const byTitle = groupBy(cards, ({ title }) => titleKey(title));
  return new Map(
    cards.map((place) => {
      const { card, title } = place;
      const twins = card.articleId === null ? [] : others(byArticle.get(card.articleId), place);
      const namesakes = title === '' ? [] : others(byTitle.get(titleKey(title)), place);
      const unrelated = namesakes.filter((other) => !twins.includes(other));
      return [place, [...say('The same article', place, twins), ...say('The same title', place, unrelated)]];
    }),
  );
}

function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function others(cards: readonly PlacedCard[] = [], self: PlacedCard): readonly PlacedCard[] {
  return cards.length < 2 ? [] : cards.filter((place) => place !== self);
}

function say(what: string, { list }: PlacedCard, twins: readonly PlacedCard[]): readonly CardFinding[] {
  const here = twins.filter((twin) => twin.list.id === list.id).map(({ position }) => `at ${position}`);
  const elsewhere = twins
    .filter((twin) => twin.list.id !== list.id)
    .map((twin) => `on ${twin.list.title} at ${twin.position}`);
  return [
    ...(here.length === 0
      ? []
      : [{ level: 'must', message: `${what} twice on this list: also ${and(here)}.` } as const]),
    ...(elsewhere.length === 0 ? [] : [{ level: 'should', message: `${what} is also ${and(elsewhere)}.` } as const]),
  ];
}

function and(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}
