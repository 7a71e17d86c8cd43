import type { Change } from '../../../../shared/changes/change';
import { readSourceLine } from '../../../../shared/import/readSourceLine';
import type { Article } from '../../../../shared/model/article';
import type { SourceId } from '../../../../shared/model/ids';
import { newSource } from '../../../../shared/model/newSource';
import type { Source, SourceRole } from '../../../../shared/model/source';

type Sources = Readonly<Record<SourceId, Source>>;

/** The changes that add a known source to an article, in its usual role. None when it is there already. */
export function addSource(article: Article, source: Source): readonly Change[] {
  if (article.sources.some(({ sourceId }) => sourceId === source.id)) return [];
  const to = [...article.sources, { sourceId: source.id, role: source.kind, part: 'from' as const }];
  return [{ type: 'article.sourcesSet', articleId: article.id, was: article.sources, to }];
}

/** The changes that add a source by name: a known one, whatever the case of its letters, or a new one of the desk. */
export function addSourceNamed(
  article: Article,
  name: string,
  known: Sources,
  ownNames: readonly string[],
): readonly Change[] {
  const same = Object.values(known).find((source) => source.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  if (same) return addSource(article, same);
  const source = newSource(name, likelyRole(name, ownNames), known);
  return [{ type: 'source.added', source }, ...addSource(article, source)];
}

function likelyRole(name: string, ownNames: readonly string[]): SourceRole {
  const { sources } = readSourceLine(name, ownNames);
  return sources.length === 1 && sources[0] ? sources[0].role : 'other media';
}
