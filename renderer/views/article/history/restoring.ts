import type { Change } from '../../../../shared/changes/change';
import { changesBetween } from '../../../../shared/changes/changesBetween';
import { sameValue } from '../../../../shared/changes/sameValue';
import { slugChanges } from '../../../../shared/changes/slugChanges';
import type { Article } from '../../../../shared/model/article';
import { fieldNames } from '../../../../shared/model/fieldNames';

/** What stays as it is when an older text comes back, unless the editor wants it back too. */
const standing = ['state', 'slug', 'embargo', 'notes'] as const satisfies readonly (keyof Article)[];

/** Which of those an older version had otherwise, as words of a sentence: "state and slug"; empty when none. */
export function sayStanding(now: Article, version: Article): string {
  const names = standing
    .filter((field) => !sameValue(now[field], version[field]))
    .map((field) => fieldNames[field].toLowerCase());
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}

/**
 * The article as it will be once a version of it is restored. Addresses that readers know lead to it still, whatever the
 * version knew of them, and what was put right before their eyes stays said.
 */
export function restored(now: Article, version: Article, withState: boolean): Article {
  const { id, createdAt, updatedAt, state, slug, formerSlugs, embargo, notes, corrections } = now;
  const kept = withState ? addressed(now, version.slug) : { state, slug, formerSlugs, embargo, notes };
  return { ...version, ...kept, corrections, id, createdAt, updatedAt };
}

function addressed(now: Article, slug: Article['slug']): Pick<Article, 'slug' | 'formerSlugs'> {
  const redirects = slugChanges(now, slug).find((change) => change.type === 'article.formerSlugsSet');
  return { slug, formerSlugs: redirects?.to ?? now.formerSlugs };
}

/** The changes that make an article what `restored` showed, the saying so before them. None when nothing would change. */
export function restoringChanges(now: Article, target: Article, sequence: number): readonly Change[] {
  const changes = changesBetween(now, target, { withState: true });
  return changes.length === 0 ? [] : [{ type: 'article.versionRestored', articleId: now.id, sequence }, ...changes];
}
