import type { Revision, Timeline } from '../../../../../shared/contract/revisions';

/** The revision as which the article was last published, if anything of what it says may have changed since. */
export function sincePublished({ publishedAt, revisions }: Timeline): Revision | null {
  if (publishedAt === null) return null;
  const changed = revisions.some(({ sequence, is }) => sequence > publishedAt && mayChangeWords.has(is.kind));
  if (!changed) return null;
  return revisions.find(({ sequence }) => sequence === publishedAt) ?? null;
}

const mayChangeWords = new Set<Revision['is']['kind']>(['sitting', 'restored', 'merged']);
