import type { Article } from './article';
import type { SourcePart } from './articleSource';
import type { SourceId } from './ids';
import type { Source, SourceRole } from './source';

/** An article as it is told to others (the command line, the bundle): its sources by name, not by reference alone. */
export interface DescribedArticle extends Omit<Article, 'sources'> {
  readonly sources: readonly {
    readonly source: { readonly id: SourceId; readonly name: string };
    readonly role: SourceRole;
    readonly part: SourcePart;
  }[];
}

/** A source that is gone from the desk keeps its id as its name. */
export function describeArticle(article: Article, sources: Readonly<Record<SourceId, Source>>): DescribedArticle {
  return {
    ...article,
    sources: article.sources.map(({ sourceId, role, part }) => ({
      source: { id: sourceId, name: sources[sourceId]?.name ?? sourceId },
      role,
      part,
    })),
  };
}
