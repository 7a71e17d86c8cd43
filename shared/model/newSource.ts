import { type SourceId, sourceIdSchema } from './ids';
import { slugOf } from './slug';
import type { Source, SourceKind } from './source';

/** The longest id without the number that may follow it. */
const longest = 56;

/** A source of that name, with an id made from the name that none of the known ones has. */
export function newSource(name: string, kind: SourceKind, known: Readonly<Record<SourceId, Source>>): Source {
  const stem = slugOf(name).slice(0, longest).replace(/-+$/, '');
  for (let number = 1; ; number++) {
    const id = sourceIdSchema.safeParse(number === 1 ? stem : `${stem}-${number}`);
    // A name that Windows keeps for a device is no id; with a number after it, it is one.
    if (id.success && !known[id.data]) {
      return { id: id.data, name, kind, link: '', printedAs: '', notes: '', sealed: null };
    }
  }
}
