import fc from 'fast-check';
import {
  type ArticleId,
  articleIdSchema,
  type CardId,
  cardIdSchema,
  type ListId,
  listIdSchema,
  type PhotoId,
  photoIdSchema,
  type SourceId,
  sourceIdSchema,
} from '../../shared/model/ids';
import { articleId } from './article';
import { digitsOf } from './digits';

/** Any text an editor could have typed or pasted, short or empty, in any script. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', ' ', 'Lake Sevan rises', '“quoted”', 'вода', 'Ճանապարհ', 'two\nlines'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

export const moment: fc.Arbitrary<string> = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const name = fc
  .stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,10}[a-z0-9])?$/)
  .filter((candidate) => sourceIdSchema.safeParse(candidate).success);

export const anyArticleId: fc.Arbitrary<ArticleId> = fc
  .tuple(fc.string(), moment)
  .map(([seed, createdAt]) => articleIdSchema.parse(articleId(seed, createdAt)));
export const anyCardId: fc.Arbitrary<CardId> = name.map((id) => cardIdSchema.parse(id));
export const anyListId: fc.Arbitrary<ListId> = name.map((id) => listIdSchema.parse(id));
export const anySourceId: fc.Arbitrary<SourceId> = name.map((id) => sourceIdSchema.parse(id));
export const anyPhotoId: fc.Arbitrary<PhotoId> = fc.string().map((seed) => photoIdSchema.parse(digitsOf(seed, 64)));
