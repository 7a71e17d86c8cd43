import { printedNameOf } from '../model/printSourceLine';
import type { State } from '../model/state';

/** The sources as the world may have them: of a protected one not even the code name leaves the desk, only what is printed. */
export function publicSources(sources: State['sources']): State['sources'] {
  return Object.fromEntries(
    Object.values(sources).map((source) => [
      source.id,
      source.sealed === null ? source : { ...source, name: printedNameOf(source) },
    ]),
  );
}
