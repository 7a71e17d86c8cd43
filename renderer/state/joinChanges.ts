import type { Change } from '../../shared/changes/change';

/** Changes with those made one that set the same fields of a photo one after the other: the first `was`, the last `to`. */
export function joinChanges(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const both = joinedWith(joined.at(-1), change);
    if (both) joined.splice(-1, 1, both);
    else joined.push(change);
  }
  return joined;
}

/** One change that does what two do that follow each other; undefined when they do not set the same fields of a photo. */
export function joinedWith(earlier: Change | undefined, later: Change): Change | undefined {
  if (earlier?.type !== 'photo.fieldsSet' || later.type !== 'photo.fieldsSet') return undefined;
  const fields = Object.keys(earlier.to);
  const isSame =
    earlier.photoId === later.photoId &&
    fields.length === Object.keys(later.to).length &&
    fields.every((field) => field in later.to);
  return isSame ? { ...earlier, to: later.to } : undefined;
}
