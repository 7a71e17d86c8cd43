import { z } from 'zod';
import { articleSchema, articleStateSchema, leadPhotoSchema } from '../model/article';
import { articleSourcesSchema } from '../model/articleSource';
import { cardSchema } from '../model/card';
import { claimSchema } from '../model/claim';
import { correctionSchema } from '../model/correction';
import { curatedListSchema } from '../model/curatedList';
import { articleIdSchema, cardIdSchema, listIdSchema, momentSchema, photoIdSchema, sourceIdSchema } from '../model/ids';
import { languageSchema } from '../model/language';
import { noteSchema } from '../model/note';
import { photoFieldsSchema, photoSchema } from '../model/photo';
import { slugSchema } from '../model/slugSchema';
import { sourceDetailsSchema, sourceSchema } from '../model/source';
import { waiverSchema } from '../model/waiver';

/**
 * Everything that can happen to a newsroom, in the past tense: the one way to write. A change that sets something says
 * what was there before (`was`), so that history can be read without replaying it and a change made on an older text is
 * noticed. Index and position count from 0.
 */

/** A plain text field of an article was set. */
const articleSet = <Type extends string, Value extends z.ZodType>(type: Type, value: Value) =>
  z.object({ type: z.literal(type), articleId: articleIdSchema, was: value, to: value });

const placedCard = { listId: listIdSchema, card: cardSchema, index: z.number().int().min(0) };

/** ProseMirror steps as `Step.toJSON` writes them; what they mean is checked when they are applied. */
const stepSchema = z.looseObject({ stepType: z.string() });

export const changeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('article.created'), article: articleSchema }),
  z.object({ type: z.literal('article.removed'), article: articleSchema }),
  articleSet('article.slugSet', slugSchema),
  articleSet('article.kickerSet', z.string()),
  articleSet('article.headlineSet', z.string()),
  articleSet('article.standfirstSet', z.string()),
  articleSet('article.bylineSet', z.string()),
  articleSet('article.datelineSet', z.string()),
  articleSet('article.languageSet', languageSchema),
  articleSet('article.sourcesSet', articleSourcesSchema),
  articleSet('article.sourceLineSet', z.string()),
  articleSet('article.leadPhotoSet', leadPhotoSchema.nullable()),
  articleSet('article.relatedSet', z.array(cardSchema).readonly()),
  articleSet('article.regionsSet', z.array(z.string()).readonly()),
  articleSet('article.tagsSet', z.array(z.string()).readonly()),
  articleSet('article.stateSet', articleStateSchema),
  articleSet('article.formerSlugsSet', z.array(slugSchema).readonly()),
  articleSet('article.embargoSet', momentSchema.nullable()),
  articleSet('article.correctionsSet', z.array(correctionSchema).readonly()),
  articleSet('article.notesSet', z.array(noteSchema).readonly()),
  articleSet('article.claimsSet', z.array(claimSchema).readonly()),
  articleSet('article.waiversSet', z.array(waiverSchema).readonly()),
  /** The article as it was just then got a name in its history. An empty name takes the one before back. */
  z.object({ type: z.literal('article.versionNamed'), articleId: articleIdSchema, name: z.string().max(200) }),
  /** What follows, made at the same moment, brought the article back to what it was after that change of its history. */
  z.object({
    type: z.literal('article.versionRestored'),
    articleId: articleIdSchema,
    sequence: z.number().int().min(1),
  }),
  /** What follows, made at the same moment, took in what another program had written into the article's file. */
  z.object({ type: z.literal('article.fileMerged'), articleId: articleIdSchema }),
  z.object({
    type: z.literal('article.bodyEdited'),
    articleId: articleIdSchema,
    /** `fingerprintOf` the document that the steps were made on. */
    was: z.string(),
    steps: z.array(stepSchema).readonly(),
  }),
  z.object({ type: z.literal('list.created'), list: curatedListSchema }),
  z.object({ type: z.literal('list.removed'), list: curatedListSchema }),
  z.object({ type: z.literal('list.cardAdded'), ...placedCard }),
  z.object({ type: z.literal('list.cardRemoved'), ...placedCard }),
  z.object({
    type: z.literal('list.cardMoved'),
    listId: listIdSchema,
    cardId: cardIdSchema,
    from: z.number().int().min(0),
    to: z.number().int().min(0),
  }),
  z.object({ type: z.literal('list.cardReworded'), listId: listIdSchema, was: cardSchema, to: cardSchema }),
  z.object({ type: z.literal('source.added'), source: sourceSchema }),
  z.object({ type: z.literal('source.removed'), source: sourceSchema }),
  /** Fields of a source were set: `was` and `to` have the same ones. */
  z.object({
    type: z.literal('source.detailsSet'),
    sourceId: sourceIdSchema,
    was: sourceDetailsSchema,
    to: sourceDetailsSchema,
  }),
  z.object({ type: z.literal('photo.added'), photo: photoSchema }),
  z.object({ type: z.literal('photo.removed'), photo: photoSchema }),
  /** Fields of a photo's record were set: `was` and `to` have the same ones. */
  z.object({
    type: z.literal('photo.fieldsSet'),
    photoId: photoIdSchema,
    was: photoFieldsSchema,
    to: photoFieldsSchema,
  }),
]);

export type Change = z.infer<typeof changeSchema>;
export type ChangeType = Change['type'];
/** The change of one type: `ChangeOf<'list.cardMoved'>`. */
export type ChangeOf<Type extends ChangeType> = Extract<Change, { readonly type: Type }>;
