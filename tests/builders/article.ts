import type { Article } from '../../shared/model/article';
import { bodyOfParagraphs } from '../../shared/model/body';
import { type ArticleId, articleIdSchema } from '../../shared/model/ids';
import { slugOf } from '../../shared/model/slug';
import { digitsOf } from './digits';

const created = '2018-11-19T09:30:00.000Z';

/** An id made at a moment: the same seed and moment give the same id again. */
export function articleId(seed: string, createdAt = created): ArticleId {
  const time = Date.parse(createdAt).toString(16).padStart(12, '0');
  const digits = digitsOf(seed, 18);
  return articleIdSchema.parse(
    `${time.slice(0, 8)}-${time.slice(8)}-7${digits.slice(0, 3)}-8${digits.slice(3, 6)}-${digits.slice(6)}`,
  );
}

/** An article with everything a page needs. What is given decides its id, so that the same words make the same article. */
export function article(given: Partial<Article> = {}): Article {
  const headline = given.headline ?? 'Level of Lake Sevan rises for a third year';
  const createdAt = given.createdAt ?? created;
  return {
    id: articleId(JSON.stringify(given), createdAt),
    slug: slugOf(headline),
    kicker: 'News',
    headline,
    standfirst: 'Two wet winters and a closed tunnel did what a decade of decrees could not.',
    byline: 'Anna Petrosyan',
    dateline: 'Gavar, 19 November 2018',
    language: 'en',
    body: bodyOfParagraphs(['The lake stands nine centimetres higher than a year ago.', 'Nobody had expected it.']),
    sources: [],
    sourceLine: 'own reporting',
    leadPhoto: null,
    related: [],
    regions: ['South Caucasus'],
    tags: ['water'],
    state: 'ready',
    formerSlugs: [],
    embargo: null,
    corrections: [],
    notes: [],
    claims: [],
    waivers: [],
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}
