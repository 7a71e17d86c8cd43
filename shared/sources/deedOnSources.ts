import { applyChanges } from '../changes/applyChange';
import type { Change } from '../changes/change';
import type { SourceDeed } from '../contract/sources';
import type { SourceId } from '../model/ids';
import { printedNameOf } from '../model/printSourceLine';
import type { Source } from '../model/source';
import { emptyState, type State } from '../model/state';
import { titleKey } from '../model/titleKey';
import { done, type Failure, type Result, refused } from '../result';

/** What a deed does to the desk's sources. */
export interface DeedOnSources {
  readonly before: State['sources'];
  readonly after: State['sources'];
  /** Those that articles may refer to or name, and that the deed changes or does away with. */
  readonly concerned: readonly Source[];
  /** The names by which nothing is called any more after it. */
  readonly namesGone: readonly string[];
  /** What is to be changed before the articles are, and what after them. */
  readonly first: readonly Change[];
  readonly last: readonly Change[];
}

/** What a deed does to the desk's sources, or why it cannot be done. */
export function deedOnSources(
  before: State['sources'],
  deed: SourceDeed,
): Result<DeedOnSources, 'missing' | 'exists' | 'nothing'> {
  const first: Change[] = [];
  const last: Change[] = [];
  const concerned: Source[] = [];
  if (deed.is === 'rename') {
    const source = before[deed.sourceId];
    if (!source) return unknownSource(deed.sourceId);
    const { name, printedAs } = source;
    if (name === deed.name && printedAs === deed.printedAs) {
      return refused('nothing', `The source is called “${name}” and printed so already.`);
    }
    const namesake = Object.values(before).find(
      (other) => other.id !== source.id && titleKey(other.name) === titleKey(deed.name),
    );
    if (namesake) {
      return refused(
        'exists',
        `There is a source “${namesake.name}” already, so nothing was changed. If they are one, merge them; else choose another name.`,
      );
    }
    concerned.push(source);
    const to = { name: deed.name, printedAs: deed.printedAs.trim() };
    first.push({ type: 'source.detailsSet', sourceId: source.id, was: { name, printedAs }, to });
  } else {
    if (!before[deed.into]) return unknownSource(deed.into);
    for (const id of new Set(deed.from)) {
      const source = before[id];
      if (!source) return unknownSource(id);
      if (id === deed.into) continue;
      concerned.push(source);
      last.push({ type: 'source.removed', source });
    }
    if (concerned.length === 0) return refused('nothing', 'A source cannot be merged into itself: choose another.');
  }
  const after = applyChanges({ ...emptyState, sources: before }, [...first, ...last]);
  if (!after.ok) throw new RangeError(after.message);
  const { sources } = after.value;
  return done({ before, after: sources, concerned, namesGone: namesGone(concerned, sources), first, last });
}

function namesGone(concerned: readonly Source[], after: State['sources']): readonly string[] {
  const namesOf = (source: Source) => [source.name, printedNameOf(source)];
  const still = new Set(Object.values(after).flatMap(namesOf));
  return concerned.flatMap(namesOf).filter((name) => name !== '' && !still.has(name));
}

function unknownSource(id: SourceId): Failure<'missing'> {
  return refused('missing', `The desk has no source ${id} any more. Nothing was changed.`);
}
