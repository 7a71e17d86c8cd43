import type { Article } from '../model/article';
import { type BodyNode, bodyOf, bodyOfParagraphs, documentOf } from '../model/body';
import type { ArticleMerge, BodyRegion, MergeChoices } from './articleMerge';

/**
 * The article that a merge makes. What only one side changed is as that side has it, unless chosen otherwise; of what
 * both changed, ours stays until theirs is chosen. Its id and its times are ours.
 */
export function chooseMerge({ ours, theirs, fields, regions }: ArticleMerge, choices: MergeChoices = {}): Article {
  const taken = fields.flatMap(({ field, is }) => {
    const choice = choices.fields?.[field] ?? (is === 'theirs' ? 'theirs' : 'ours');
    return choice === 'theirs' ? [[field, theirs[field]] as const] : [];
  });
  const content = regions.flatMap((region, index) => blocksOf(region, choices.regions?.[index]));
  // What is left when each side took out what the other kept is an empty body, and that has one empty paragraph.
  const body = content.length === 0 ? bodyOfParagraphs([]) : bodyOf(documentOf({ type: 'doc', content }));
  return { ...ours, ...Object.fromEntries(taken), body };
}

type RegionChoice = NonNullable<MergeChoices['regions']>[number];

function blocksOf(region: BodyRegion, choice: RegionChoice | undefined): readonly BodyNode[] {
  switch (choice) {
    case 'both':
      return [...region.ours, ...region.theirs];
    case undefined:
      return region.is === 'theirs' ? region.theirs : region.ours;
    default:
      return region[choice];
  }
}
