import type { ComparedField } from '../../../../../shared/compare/articleComparison';
import type { ArticleMerge, MergeChoices, Merged } from '../../../../../shared/compare/articleMerge';
import { mergeArticles } from '../../../../../shared/compare/mergeArticles';
import type { OutsideEdit } from '../../../../../shared/contract/revisions';
import type { Article } from '../../../../../shared/model/article';

/** What an editor can take of a part: what stands here, what the other program wrote, or, of the story, both. */
export type Choice = 'ours' | 'theirs' | 'both';

/** A part of the article that differs, by its field, or by the index of the region of its story. */
export type MergePart = { readonly is: Differing } & (
  | { readonly of: 'field'; readonly field: ComparedField }
  | { readonly of: 'region'; readonly index: number }
);

export type Differing = Exclude<Merged, 'same' | 'both'>;

/**
 * Lays an outside edit beside the article as it is here now. Where it is not known what both have come from, nobody can
 * say who changed what: all that differs is to be chosen. Null when the file could not be read.
 */
export function layMerge({ base, theirs }: Pick<OutsideEdit, 'base' | 'theirs'>, ours: Article): ArticleMerge | null {
  if (!theirs) return null;
  if (base) return mergeArticles(base, ours, theirs);
  const merge = mergeArticles(ours, ours, theirs);
  return { ...merge, fields: merge.fields.map(undecided), regions: merge.regions.map(undecided) };
}

function undecided<Part extends { readonly is: Merged }>(part: Part): Part {
  return part.is === 'theirs' ? { ...part, is: 'conflict' } : part;
}

export function isDiffering(is: Merged): is is Differing {
  return is === 'ours' || is === 'theirs' || is === 'conflict';
}

/** All parts that differ, the fields before the regions of the story. */
export function partsOf({ fields, regions }: ArticleMerge): readonly MergePart[] {
  return [
    ...fields.flatMap(({ field, is }): readonly MergePart[] => (isDiffering(is) ? [{ of: 'field', field, is }] : [])),
    ...regions.flatMap(({ is }, index): readonly MergePart[] => (isDiffering(is) ? [{ of: 'region', index, is }] : [])),
  ];
}

/** What is taken of a part: as chosen, else what goes without saying; null for a conflict that was not decided. */
export function choiceOf(part: MergePart, choices: MergeChoices): Choice | null {
  const chosen = part.of === 'field' ? choices.fields?.[part.field] : choices.regions?.[part.index];
  return chosen ?? (part.is === 'conflict' ? null : part.is);
}

/** How many parts the editor must still decide about. */
export function leftToChoose(parts: readonly MergePart[], choices: MergeChoices): number {
  return parts.filter((part) => choiceOf(part, choices) === null).length;
}

/** The choices with one more. Of a field there is no both. */
export function withChoice(choices: MergeChoices, part: MergePart, choice: Choice): MergeChoices {
  if (part.of === 'region') return { ...choices, regions: { ...choices.regions, [part.index]: choice } };
  return choice === 'both' ? choices : { ...choices, fields: { ...choices.fields, [part.field]: choice } };
}
