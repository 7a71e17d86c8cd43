import type { Place } from '../compare/places';
import type { MergePart } from './mergeParts';

/** Where a part of a merge is drawn. */
export function placeOfPart(part: MergePart): Place {
  return part.of === 'field' ? `part ${part.field}` : `part ${part.index}`;
}
