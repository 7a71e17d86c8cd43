import type { Article } from './article';
import type { SourceId } from './ids';
import { printSourceLine } from './printSourceLine';
import type { Source } from './source';

type Sources = Readonly<Record<SourceId, Source>>;

/** The source line that an article is printed with: the desk's own words where it has some, else what its sources make. */
export function sourceLineOf(article: Pick<Article, 'sources' | 'sourceLine'>, sources: Sources): string {
  return article.sourceLine.trim() === '' ? sourceLineMade(article, sources) : article.sourceLine;
}

/** The source line that an article's sources make. Those that the desk does not have any more say nothing. */
export function sourceLineMade({ sources: named }: Pick<Article, 'sources'>, sources: Sources): string {
  return printSourceLine(
    named.flatMap(({ sourceId, role, part }) => {
      const source = sources[sourceId];
      return source ? [{ source, role, part }] : [];
    }),
  );
}
