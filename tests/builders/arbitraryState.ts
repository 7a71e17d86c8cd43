import fc from 'fast-check';
import { type Article, articleStates } from '../../shared/model/article';
import { sourceParts } from '../../shared/model/articleSource';
import type { Card } from '../../shared/model/card';
import { certainties } from '../../shared/model/claim';
import type { CuratedList } from '../../shared/model/curatedList';
import { claimIdSchema, noteIdSchema } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';
import { type Source, sourceRoles } from '../../shared/model/source';
import type { State } from '../../shared/model/state';
import { anyBody } from './arbitraryBody';
import { anyArticleId, anyCardId, anyListId, anyPhotoId, anySourceId, moment, text } from './arbitraryNames';

const textOrNull = fc.option(text, { nil: null });

export const anyCard: fc.Arbitrary<Card> = fc.record({
  id: anyCardId,
  articleId: fc.option(anyArticleId, { nil: null }),
  kicker: textOrNull,
  title: textOrNull,
  teaser: textOrNull,
});

export const anyCards: fc.Arbitrary<readonly Card[]> = fc.uniqueArray(anyCard, {
  selector: ({ id }) => id,
  maxLength: 4,
});

/** A value for each field of an article that an editor sets as a whole. */
export const anyArticleField = {
  slug: fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,4})?$/),
  kicker: text,
  headline: text,
  standfirst: text,
  byline: text,
  dateline: text,
  language: fc.constantFrom('en', 'ru', 'az-Latn', 'hy'),
  sources: fc.array(
    fc.record({ sourceId: anySourceId, role: fc.constantFrom(...sourceRoles), part: fc.constantFrom(...sourceParts) }),
    { maxLength: 3 },
  ),
  sourceLine: text,
  leadPhoto: fc.option(
    fc.record({ photoId: fc.option(anyPhotoId, { nil: null }), caption: text, credit: text, altText: text }),
    { nil: null },
  ),
  related: anyCards,
  regions: fc.array(text, { maxLength: 3 }),
  tags: fc.array(text, { maxLength: 3 }),
  state: fc.constantFrom(...articleStates),
  formerSlugs: fc.array(fc.constantFrom('lake-rises', 'lake-sevan', 'gavar'), { maxLength: 2 }),
  embargo: fc.option(moment, { nil: null }),
  corrections: fc.array(fc.record({ date: fc.constantFrom('2018-11-20', '2019-02-28'), text }), { maxLength: 2 }),
  notes: fc.array(
    fc.record({
      id: fc.constantFrom('note-1', 'note-2').map((id) => noteIdSchema.parse(id)),
      words: text,
      remarks: fc.array(fc.record({ author: text, at: moment, text }), { minLength: 1, maxLength: 2 }),
      resolved: fc.option(fc.record({ by: text, at: moment }), { nil: null }),
    }),
    { maxLength: 2 },
  ),
  claims: fc.array(
    fc.record({
      id: fc.constantFrom('claim-1', 'claim-2').map((id) => claimIdSchema.parse(id)),
      words: text,
      speaker: text,
      sourceId: fc.option(anySourceId, { nil: null }),
      certainty: fc.constantFrom(...certainties),
      link: text,
      document: text,
      note: text,
    }),
    { maxLength: 2 },
  ),
  waivers: fc.array(
    fc.record({ check: fc.constant('lengths'), subject: text, reason: fc.constant('As agreed'), by: text, at: moment }),
    { maxLength: 2 },
  ),
} as const satisfies { readonly [Field in keyof Article]?: fc.Arbitrary<Article[Field]> };

export const anyArticle: fc.Arbitrary<Article> = fc.record({
  id: anyArticleId,
  ...anyArticleField,
  body: anyBody,
  createdAt: moment,
  updatedAt: moment,
});

export const anyList: fc.Arbitrary<CuratedList> = fc.record({
  id: anyListId,
  title: text.filter((title) => title !== ''),
  slots: fc.record({ minimum: fc.nat({ max: 3 }), maximum: fc.integer({ min: 3, max: 9 }) }),
  cards: anyCards,
});

export const anySource: fc.Arbitrary<Source> = fc.record({
  id: anySourceId,
  name: text.filter((title) => title !== ''),
  kind: fc.constantFrom(...sourceRoles),
  link: text,
  printedAs: text,
  notes: text,
  sealed: fc.option(text, { nil: null }),
});

const texts = fc.array(text, { maxLength: 2 });

/** A value for each field of a photo that an editor sets. */
export const anyPhotoField = {
  caption: text,
  credit: text,
  altText: text,
  extendedDescription: text,
  title: text,
  headline: text,
  creators: texts,
  creatorJobTitle: text,
  source: text,
  copyright: text,
  usageTerms: text,
  rightsExpireOn: fc.constantFrom(null, '2026-12-31'),
  instructions: text,
  jobId: text,
  takenAt: fc.constantFrom('', '2018', '2018-11-19T09:30:00+04:00'),
  sublocation: text,
  city: text,
  province: text,
  country: text,
  countryCode: fc.constantFrom('', 'AM'),
  event: text,
  persons: texts,
  organisations: texts,
  keywords: texts,
  digitalSourceType: fc.constantFrom('', 'trainedAlgorithmicMedia'),
  focalPoint: fc.constantFrom(null, { x: 0.25, y: 0.5 }),
  crops: fc.constantFrom({}, { '1:1': { x: 0.1, y: 0, width: 0.5, height: 1 } }),
} as const satisfies { readonly [Field in keyof Photo]?: fc.Arbitrary<Photo[Field]> };

export const anyPhoto: fc.Arbitrary<Photo> = fc.record({
  id: anyPhotoId,
  ...anyPhotoField,
  fileName: text,
  mediaType: fc.constantFrom('image/jpeg', 'image/png', 'image/webp'),
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
  perceptualHash: fc.constantFrom(null, '0123456789abcdef'),
  addedAt: fc.option(moment, { nil: null }),
});

const byId = <Value extends { readonly id: string }>(one: fc.Arbitrary<Value>, maxLength: number) =>
  fc.array(one, { maxLength }).map((all) => Object.fromEntries(all.map((value) => [value.id, value])));

/** Any part of a newsroom that can be in memory. */
export const anyState: fc.Arbitrary<State> = fc.record({
  articles: byId(anyArticle, 2),
  lists: byId(anyList, 2),
  sources: byId(anySource, 3),
  photos: byId(anyPhoto, 2),
});
