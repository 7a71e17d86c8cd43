import { z } from 'zod';
import { sourceIdSchema } from '../model/ids';
import type { ArticleSummary } from './answers';

/** What is done to sources for the whole archive. */
export const sourceDeedSchema = z.discriminatedUnion('is', [
  /** It is filed and printed otherwise from now on. */
  z.object({
    is: z.literal('rename'),
    sourceId: sourceIdSchema,
    name: z.string().trim().min(1).max(500),
    printedAs: z.string().max(500),
  }),
  /** They are one: articles and claims that name one of `from` name `into` instead, and `from` are removed. */
  z.object({ is: z.literal('merge'), from: z.array(sourceIdSchema).min(1).max(500), into: sourceIdSchema }),
]);
export type SourceDeed = z.infer<typeof sourceDeedSchema>;

/** What a deed would do to one article. `was` and `now` are its source line as printed. */
export interface SourceEffect {
  readonly article: ArticleSummary;
  readonly was: string;
  readonly now: string;
}

/** What a deed would do: `articles` counts all that refer to the source, `effects` are those seen first. */
export interface SourcePlan {
  readonly articles: number;
  readonly effects: readonly SourceEffect[];
  /** How many of the articles have a source line of their own that names it, which would stay as it is. */
  readonly ownLines: number;
}

/** How often each source is used, by its id: in how many articles. */
export type SourceUses = Readonly<Record<string, number>>;
