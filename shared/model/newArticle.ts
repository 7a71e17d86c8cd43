import type { Article } from './article';
import { emptyBody } from './body';
import type { ArticleId } from './ids';
import { slugOf } from './slug';

/** A draft with nothing in it yet. `now` is a moment in ISO 8601. */
export function newArticle(id: ArticleId, language: string, now: string): Article {
  return {
    id,
    slug: slugOf(''),
    formerSlugs: [],
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
    embargo: null,
    corrections: [],
    notes: [],
    claims: [],
    waivers: [],
    createdAt: now,
    updatedAt: now,
  };
}
