import type { Article } from '../model/article';
import { documentOf } from '../model/body';
import { type ArticleFieldSet, articleFields } from './articleFields';
import type { StepJson } from './bodySteps';
import type { Change } from './change';
import { fingerprintOf } from './fingerprint';
import { sameValue } from './sameValue';
import { stepsBetween } from './stepsBetween';

/** `withState`: what says where the article stands on its way and what the desk thinks of it is brought along too. */
export interface ChangesBetweenOptions {
  readonly withState: boolean;
}

/** Bringing back an old text must not unpublish the article, move it to an old address, or take away what was noted or corrected. */
const standing: readonly (keyof Article)[] = ['state', 'slug', 'formerSlugs', 'notes', 'corrections', 'embargo'];

/**
 * The changes that make an article say what `target` says: each field that differs is set, and the body is edited as
 * little as possible. Its id and its times stay its own. None when there is nothing to change.
 */
export function changesBetween(
  article: Article,
  target: Article,
  { withState }: ChangesBetweenOptions = { withState: false },
): readonly Change[] {
  const types = Object.keys(articleFields) as readonly (keyof typeof articleFields)[];
  const sets = types.flatMap((type) => {
    const field = articleFields[type];
    if (sameValue(article[field], target[field]) || (!withState && standing.includes(field))) return [];
    // That a field is set to what such a field holds is what the table of fields says.
    return { type, articleId: article.id, was: article[field], to: target[field] } as ArticleFieldSet;
  });
  const before = documentOf(article.body);
  const steps = stepsBetween(before, documentOf(target.body)).map((step) => step.toJSON() as StepJson);
  if (steps.length === 0) return sets;
  return [...sets, { type: 'article.bodyEdited', articleId: article.id, was: fingerprintOf(before), steps }];
}
