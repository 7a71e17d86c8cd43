import { z } from 'zod';
import { articleStateSchema } from '../../shared/model/article';
import { momentSchema } from '../../shared/model/ids';
import { sourceRoleSchema, sourceSchema } from '../../shared/model/source';

const photoText = { file: z.string(), caption: z.string(), credit: z.string(), altText: z.string() };

const block = z.union([
  z.object({ paragraph: z.string() }).strict(),
  z.object({ heading: z.string() }).strict(),
  z.object({ quote: z.string(), speaker: z.string().optional() }).strict(),
]);
export type SampleBlock = z.infer<typeof block>;

const sampleArticle = z.object({
  key: z.string(),
  createdAt: momentSchema,
  updatedAt: momentSchema,
  state: articleStateSchema,
  kicker: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  byline: z.string(),
  dateline: z.string(),
  language: z.string(),
  body: z.array(block),
  sources: z.array(z.object({ sourceId: z.string(), role: sourceRoleSchema })),
  sourceLine: z.string(),
  leadPhoto: z.object(photoText).extend({ file: z.string().nullable() }).nullable(),
  related: z.array(z.string()),
  regions: z.array(z.string()),
  tags: z.array(z.string()),
});
export type SampleArticle = z.infer<typeof sampleArticle>;

const sampleCard = z.object({
  article: z.string(),
  kicker: z.string().nullable(),
  title: z.string().nullable(),
  teaser: z.string().nullable(),
});
export type SampleCard = z.infer<typeof sampleCard>;

/**
 * `newsroom.json` of the sample newsroom: a workspace written for people. Articles are named by `key`, photos by file;
 * texts of the body may carry *emphasis*, **strong** and [links](https://…).
 */
export const sampleNewsroomSchema = z.object({
  title: z.string(),
  ownNames: z.array(z.string()),
  language: z.string(),
  kickers: z.array(z.string()),
  regions: z.array(z.string()),
  tags: z.array(z.string()),
  sources: z.array(sourceSchema),
  photos: z.array(z.object({ ...photoText, copyright: z.string(), usageTerms: z.string() })),
  articles: z.array(sampleArticle),
  lists: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      minimum: z.number(),
      maximum: z.number(),
      cards: z.array(sampleCard),
    }),
  ),
});
export type SampleNewsroom = z.infer<typeof sampleNewsroomSchema>;
