import type { Change } from '../../../../shared/changes/change';
import { sameValue } from '../../../../shared/changes/sameValue';
import { type AcceptedSources, acceptSources } from '../../../../shared/import/acceptSources';
import { readSourceLine } from '../../../../shared/import/readSourceLine';
import type { Article } from '../../../../shared/model/article';
import type { Source } from '../../../../shared/model/source';

/** The sources that an article's own source line names, when they are not those it has; null when there is nothing to take. */
export function sourcesInLine(
  { sourceLine, sources }: Pick<Article, 'sourceLine' | 'sources'>,
  known: readonly Source[],
  ownNames: readonly string[],
): AcceptedSources | null {
  if (sourceLine.trim() === '') return null;
  const accepted = acceptSources(readSourceLine(sourceLine, ownNames).sources, known);
  if (accepted.sources.length === 0 || sameValue(accepted.sources, sources)) return null;
  return accepted;
}

/** The changes that give an article those sources, and the desk those it did not have. The line stays as it was typed. */
export function takeSources({ id, sources: was }: Article, { sources: to, added }: AcceptedSources): readonly Change[] {
  return [
    ...added.map((source): Change => ({ type: 'source.added', source })),
    { type: 'article.sourcesSet', articleId: id, was, to },
  ];
}
