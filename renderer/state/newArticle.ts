import type { Article } from '../../shared/model/article';
import { emptyBody } from '../../shared/model/body';
import type { ArticleId } from '../../shared/model/ids';
import { slugOf } from '../../shared/model/slug';

/** A draft with nothing in it yet. `now` is a moment in ISO 8601. */
export function newArticle(id: ArticleId, language: string, now: string): Article {
  return {
    id,
    slug: slugOf(''),
    kicker: '',
    headline: '',
    standfirst: '',
    byline: '',
    dateline: '',
    language,
    body: emptyBody,
    sources: [],
    sourceLine: '',
    leadPhoto: null,
    related: [],
    regions: [],
    tags: [],
    state: 'draft',
    createdAt: now,
    updatedAt: now,
  };
}
