import type { Source } from '../../../../shared/model/source';
import type { Suggestion } from './SuggestField';

/** The most sources suggested at once. */
const most = 12;

/** The known sources with what is typed in their names, those that begin with it first, without those that are there. */
export function suggestSources(
  known: readonly Source[],
  taken: readonly string[],
  typed: string,
): readonly Suggestion[] {
  const sought = typed.trim().toLocaleLowerCase();
  const begins = ({ name }: Source) => name.toLocaleLowerCase().startsWith(sought);
  return known
    .filter(({ id, name }) => !taken.includes(id) && name.toLocaleLowerCase().includes(sought))
    .toSorted((one, other) => Number(begins(other)) - Number(begins(one)) || one.name.localeCompare(other.name))
    .slice(0, most)
    .map(({ id, name, kind }) => ({ id, label: name, note: kind }));
}
