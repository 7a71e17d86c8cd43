import { sameValue } from '../changes/sameValue';
import type { ComparedEntry } from './articleComparison';
import { diffKeys } from './diffKeys';

/**
 * What became of a list, in the order it has now, with what is gone standing where it stood. Entries of one `name` are
 * the same entry, at whatever place and whatever they say.
 */
export function compareLists<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  name: (entry: Entry) => string,
): readonly ComparedEntry<Entry>[] {
  const [names, namesNow] = [numbered(before.map(name)), numbered(after.map(name))];
  const was = new Map(before.map((entry, index) => [names[index], entry]));
  const stays = new Set(namesNow);
  return diffKeys(names, namesNow).flatMap(({ isSame, before: gone, after: come }): readonly ComparedEntry<Entry>[] => [
    ...before
      .slice(gone.from, isSame ? gone.from : gone.to)
      .flatMap((entry, index): readonly ComparedEntry<Entry>[] =>
        stays.has(names[gone.from + index] ?? '') ? [] : [{ is: 'deleted', entry }],
      ),
    ...after.slice(come.from, come.to).map((entry, index): ComparedEntry<Entry> => {
      const known = was.get(namesNow[come.from + index]);
      if (known === undefined) return { is: 'inserted', entry };
      if (!sameValue(known, entry)) return { is: 'changed', was: known, entry };
      return { is: isSame ? 'same' : 'moved', entry };
    }),
  ]);
}

/** Nothing forbids a list to hold a name twice: the second is another one. */
function numbered(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${count} ${name}`;
  });
}
