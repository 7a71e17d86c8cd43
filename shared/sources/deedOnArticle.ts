import type { Change } from '../changes/change';
import type { SourceDeed } from '../contract/sources';
import type { Article } from '../model/article';
import type { ArticleSource } from '../model/articleSource';
import type { SourceId } from '../model/ids';
import { sourceLineMade, sourceLineOf } from '../model/sourceLineOf';
import type { DeedOnSources } from './deedOnSources';

/** What a deed on sources does to an article that refers to one of them. */
export interface DeedOnArticle {
  readonly changes: readonly Change[];
  /** Its source line as printed, before and after. */
  readonly was: string;
  readonly now: string;
  /** Whether it has a source line of its own that names the source as it was, which stays as it is. */
  readonly hasOwnLine: boolean;
}

type Affected = Pick<Article, 'id' | 'sources' | 'sourceLine' | 'claims'>;

/**
 * What a deed does to an article: its sources and claims refer to what the source is now. A source line that is what its
 * sources made follows; any other is the desk's own words.
 */
export function deedOnArticle(article: Affected, deed: SourceDeed, on: DeedOnSources): DeedOnArticle {
  const { id: articleId, sources, claims, sourceLine } = article;
  const changes: Change[] = [];
  const toSources = deed.is === 'merge' ? merged(sources, deed) : sources;
  if (toSources !== sources) changes.push({ type: 'article.sourcesSet', articleId, was: sources, to: toSources });
  if (deed.is === 'merge' && claims.some(({ sourceId }) => isFrom(sourceId, deed))) {
    const to = claims.map((claim) => (isFrom(claim.sourceId, deed) ? { ...claim, sourceId: deed.into } : claim));
    changes.push({ type: 'article.claimsSet', articleId, was: claims, to });
  }
  const isMade = sourceLine.trim() !== '' && sourceLine === sourceLineMade(article, on.before);
  const toLine = isMade ? sourceLineMade({ sources: toSources }, on.after) : sourceLine;
  if (toLine !== sourceLine) changes.push({ type: 'article.sourceLineSet', articleId, was: sourceLine, to: toLine });
  return {
    changes,
    was: sourceLineOf(article, on.before),
    now: sourceLineOf({ sources: toSources, sourceLine: toLine }, on.after),
    hasOwnLine: !isMade && on.namesGone.some((name) => names(sourceLine, name)),
  };
}

type Merge = Extract<SourceDeed, { is: 'merge' }>;

function isFrom(sourceId: SourceId | null, { from, into }: Merge): boolean {
  return sourceId !== null && sourceId !== into && from.includes(sourceId);
}

/** The article's sources with those that are merged as one, where the first of them stood. What the one was before it stays. */
function merged(sources: readonly ArticleSource[], deed: Merge): readonly ArticleSource[] {
  if (!sources.some(({ sourceId }) => isFrom(sourceId, deed))) return sources;
  const own = sources.find(({ sourceId }) => sourceId === deed.into);
  const first = sources.findIndex(({ sourceId }) => sourceId === deed.into || isFrom(sourceId, deed));
  return sources.flatMap((source, index) => {
    if (index === first) return [{ ...(own ?? source), sourceId: deed.into }];
    return source.sourceId === deed.into || isFrom(source.sourceId, deed) ? [] : [source];
  });
}

/** Whether a line has a name in it as whole words, whatever the case. */
function names(line: string, name: string): boolean {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(line);
}
