import { sameValue } from '../changes/sameValue';
import type { Article } from '../model/article';
import type { ArticleMerge, FieldMerge, Merged } from './articleMerge';
import { comparedFields } from './comparedFields';
import { mergeBodies } from './mergeBodies';

/** Lays two articles that grew from `base` beside each other, field by field and block by block. */
export function mergeArticles(base: Article, ours: Article, theirs: Article): ArticleMerge {
  const fields = comparedFields.map((field): FieldMerge => {
    return { field, is: mergedAs(base[field], ours[field], theirs[field]) };
  });
  return { base, ours, theirs, fields, regions: mergeBodies(base.body, ours.body, theirs.body) };
}

function mergedAs(base: unknown, ours: unknown, theirs: unknown): Merged {
  const weDid = !sameValue(base, ours);
  const theyDid = !sameValue(base, theirs);
  if (weDid && theyDid) return sameValue(ours, theirs) ? 'both' : 'conflict';
  if (weDid) return 'ours';
  return theyDid ? 'theirs' : 'same';
}
