import { z } from 'zod';
import { articleStateSchema } from './article';
import { listIdSchema, sourceIdSchema } from './ids';
import { languageSchema } from './language';

/** Which articles: each part that is not empty must hold; within a part one value is enough. */
export const articleFilterSchema = z
  .object({
    states: z.array(articleStateSchema).readonly(),
    kickers: z.array(z.string()).readonly(),
    regions: z.array(z.string()).readonly(),
    tags: z.array(z.string()).readonly(),
    sourceIds: z.array(sourceIdSchema).readonly(),
    languages: z.array(languageSchema).readonly(),
    /** On one of these lists. */
    listIds: z.array(listIdSchema).readonly(),
    /** Last changed on these days or between them, `2018-11-19`; null sets no end. */
    changedFrom: z.iso.date().nullable(),
    changedTo: z.iso.date().nullable(),
    /** Whether something is still missing before it may go out; null asks for both. */
    hasOpenChecks: z.boolean().nullable(),
  })
  .readonly();
export type ArticleFilter = z.infer<typeof articleFilterSchema>;

export const everyArticle: ArticleFilter = {
  states: [],
  kickers: [],
  regions: [],
  tags: [],
  sourceIds: [],
  languages: [],
  listIds: [],
  changedFrom: null,
  changedTo: null,
  hasOpenChecks: null,
};

/** The orders of a list of articles. By default what was changed last stands first. */
export const articleOrders = [
  'last changed',
  'first changed',
  'newest',
  'oldest',
  'headline',
  'kicker',
  'state',
] as const;
export const articleOrderSchema = z.enum(articleOrders);
export type ArticleOrder = z.infer<typeof articleOrderSchema>;

/** What an editor asks the archive for. `query` is as typed: words, beginnings, "phrases", -exclusions, kicker:opinion. */
export const articleQuerySchema = z
  .object({ query: z.string().max(500), filter: articleFilterSchema, order: articleOrderSchema })
  .readonly();
export type ArticleQuery = z.infer<typeof articleQuerySchema>;

export const wholeArchive: ArticleQuery = { query: '', filter: everyArticle, order: 'last changed' };
