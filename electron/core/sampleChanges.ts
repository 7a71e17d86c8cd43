import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Change } from '../../shared/changes/change';
import type { Article } from '../../shared/model/article';
import { articleSourcesSchema } from '../../shared/model/articleSource';
import type { Card } from '../../shared/model/card';
import { type ArticleId, articleIdSchema, cardIdSchema, listIdSchema, type PhotoId } from '../../shared/model/ids';
import { newArticle } from '../../shared/model/newArticle';
import { slugOf } from '../../shared/model/slug';
import { sampleBody } from './sampleBody';
import type { SampleArticle, SampleCard, SampleNewsroom } from './sampleNewsroom';

/** The changes that make the sample newsroom, always the same. `photos` are the ids of its photo files. */
export function sampleChanges(sample: SampleNewsroom, photos: ReadonlyMap<string, PhotoId>): Change[] {
  const ids = new Map(sample.articles.map((article) => [article.key, articleId(article)]));
  const card = (place: string, { article, kicker, title, teaser }: SampleCard): Card => ({
    id: cardIdSchema.parse(`${place}-${article}`.slice(0, 64).replace(/-+$/, '')),
    articleId: ids.get(article) ?? null,
    kicker,
    title,
    teaser,
  });
  const toArticle = (sampled: SampleArticle): Article => {
    const { key, body, sources, related, leadPhoto, ...rest } = sampled;
    const id = articleId(sampled);
    return {
      ...newArticle(id, rest.language, rest.createdAt),
      ...rest,
      slug: slugOf(sampled.headline),
      body: sampleBody(body),
      sources: articleSourcesSchema.parse(sources),
      leadPhoto: leadPhoto && {
        photoId: (leadPhoto.file !== null && photos.get(leadPhoto.file)) || null,
        caption: leadPhoto.caption,
        credit: leadPhoto.credit,
        altText: leadPhoto.altText,
      },
      related: related.map((other) => card('related', { article: other, kicker: null, title: null, teaser: null })),
    };
  };
  return [
    ...sample.sources.map((source): Change => ({ type: 'source.added', source })),
    ...sample.articles.map((article): Change => ({ type: 'article.created', article: toArticle(article) })),
    ...sample.lists.map(
      ({ id, title, minimum, maximum, cards }): Change => ({
        type: 'list.created',
        list: {
          id: listIdSchema.parse(id),
          title,
          slots: { minimum, maximum },
          cards: cards.map((sampled) => card(id, sampled)),
        },
      }),
    ),
  ];
}

/** A UUID of version 7 from the moment the article was created and its key. */
function articleId({ key, createdAt }: SampleArticle): ArticleId {
  const random = createHash('sha256').update(key).digest().subarray(0, 16);
  return articleIdSchema.parse(v7({ msecs: Date.parse(createdAt), random }));
}
