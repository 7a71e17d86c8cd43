import type { AddedPhoto, PhotoSummary } from '../../../../shared/contract/photos';
import type { PhotoId } from '../../../../shared/model/ids';

/** A photo that came in, and the one that looks most like it. */
export interface AlikePair {
  readonly added: AddedPhoto;
  readonly other: PhotoSummary;
}

/** What the editor has decided of photos that look the same. */
export interface AlikeDecisions {
  /** Photos that were kept beside what looks like them. */
  readonly kept: ReadonlySet<PhotoId>;
  /** Photos that were taken out again. */
  readonly removed: ReadonlySet<PhotoId>;
}

export const nothingDecided: AlikeDecisions = { kept: new Set(), removed: new Set() };

/**
 * The pairs that are still to be decided, in the order in which they came in. Two that came in together and look the same
 * are one pair, and what was taken out again is in none.
 */
export function alikePairs(added: readonly AddedPhoto[], { kept, removed }: AlikeDecisions): readonly AlikePair[] {
  const paired = new Set<string>();
  return added.flatMap((one) => {
    const { id } = one.photo;
    if (!one.isNew || kept.has(id) || removed.has(id)) return [];
    const other = one.alike.find((alike) => !removed.has(alike.id));
    if (!other || paired.has(`${other.id} ${id}`)) return [];
    paired.add(`${id} ${other.id}`);
    return [{ added: one, other }];
  });
}
