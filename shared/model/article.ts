import { z } from 'zod';
import { articleSourcesSchema } from './articleSource';
import { bodySchema } from './body';
import { cardSchema } from './card';
import { claimSchema } from './claim';
import { correctionSchema } from './correction';
import { articleIdSchema, momentSchema, photoIdSchema } from './ids';
import { languageSchema } from './language';
import { noteSchema } from './note';
import { slugSchema } from './slugSchema';
import { waiverSchema } from './waiver';

/** Where an article is on its way to the reader. */
export const articleStates = ['draft', 'in review', 'ready', 'published', 'corrected', 'withdrawn'] as const;
export const articleStateSchema = z.enum(articleStates);
export type ArticleState = z.infer<typeof articleStateSchema>;

/**
 * The photo that leads an article. A null `photoId` says that a photo is wanted and what it should show. A text that is
 * empty is that of the photo's record.
 */
export const leadPhotoSchema = z
  .object({ photoId: photoIdSchema.nullable(), caption: z.string(), credit: z.string(), altText: z.string() })
  .readonly();
export type LeadPhoto = z.infer<typeof leadPhotoSchema>;

/**
 * One article. Texts are plain and may be empty; `language` is a BCP 47 tag; `dateline` is printed as written ("Minsk,
 * 19 November 2018"); `slug` is the last part of the page's address. What has a default was not there in workspaces of
 * older formats.
 */
export const articleSchema = z
  .object({
    id: articleIdSchema,
    slug: slugSchema,
    /** Slugs that it was published under before: their addresses lead on to the one it has now. */
    formerSlugs: z.array(slugSchema).readonly().default([]),
    kicker: z.string(),
    headline: z.string(),
    standfirst: z.string(),
    byline: z.string(),
    dateline: z.string(),
    language: languageSchema,
    body: bodySchema,
    sources: articleSourcesSchema,
    sourceLine: z.string(),
    leadPhoto: leadPhotoSchema.nullable(),
    related: z.array(cardSchema).readonly(),
    regions: z.array(z.string()).readonly(),
    tags: z.array(z.string()).readonly(),
    state: articleStateSchema,
    /** Not to be seen by readers before this moment. */
    embargo: momentSchema.nullable().default(null),
    corrections: z.array(correctionSchema).readonly().default([]),
    notes: z.array(noteSchema).readonly().default([]),
    claims: z.array(claimSchema).readonly().default([]),
    waivers: z.array(waiverSchema).readonly().default([]),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .readonly();

export type Article = z.infer<typeof articleSchema>;
