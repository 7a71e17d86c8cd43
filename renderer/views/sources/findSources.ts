import type { SourceUses } from '../../../shared/contract/sources';
import type { Source, SourceKind } from '../../../shared/model/source';
import { foldText } from '../../../shared/search/foldText';

export type KindFilter = SourceKind | 'all' | 'protected' | 'not used';

export interface SourceSearch {
  readonly text: string;
  readonly kind: KindFilter;
}

/** The sources that have all words of a search in their names, in the order of their names. */
export function findSources(
  sources: readonly Source[],
  { text, kind }: SourceSearch,
  uses: SourceUses,
): readonly Source[] {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return sources
    .filter((source) => isOfKind(source, kind, uses))
    .filter(({ name, printedAs }) => {
      const names = foldText(`${name} ${printedAs}`);
      return words.every((word) => names.includes(word));
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function isOfKind({ id, kind, sealed }: Source, wanted: KindFilter, uses: SourceUses): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'protected') return sealed !== null;
  if (wanted === 'not used') return !uses[id];
  return kind === wanted;
}
