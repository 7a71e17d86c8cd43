import { z } from 'zod';
import { commitSchema } from '../changes/changeRecord';
import { articleStateSchema } from '../model/article';
import type { CuratedList } from '../model/curatedList';
import { articleIdSchema } from '../model/ids';
import type { Source } from '../model/source';
import type {
  ArticlePage,
  ArticleSummary,
  BundlePlanSummary,
  BundleRecord,
  Committed,
  ExportedBundle,
  OpenArticle,
  Verification,
  WorkspaceDescription,
} from './answers';

/** What a call takes, checked at the edge, and what it gives, which the compiler checks. */
export interface CallSpec<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Only for the compiler: never there at run time. */
  readonly output?: Output;
}

const call =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): CallSpec<Input, Output> => ({ input });

const nothing = z.object({});
/** A folder that the editor picked in a native dialog. The core knows the path behind it; the renderer does not. */
const grant = z.uuid();

/** Everything that can be asked of the core, whoever carries the question. */
export const calls = {
  'workspace.describe': call<WorkspaceDescription>()(nothing),
  /** Opens a folder that another Galley holds, to read it. */
  'workspace.openReadOnly': call<WorkspaceDescription>()(nothing),
  'articles.list': call<ArticlePage>()(
    z.object({
      query: z.string().max(500),
      state: articleStateSchema.nullable(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  'articles.get': call<OpenArticle>()(z.object({ articleId: articleIdSchema })),
  'articles.summaries': call<readonly ArticleSummary[]>()(z.object({ articleIds: z.array(articleIdSchema).max(2000) })),
  /** For each title the article that bears it as its headline, or null. */
  'articles.findByTitle': call<readonly (ArticleSummary | null)[]>()(
    z.object({ titles: z.array(z.string().max(2000)).max(500) }),
  ),
  'lists.all': call<readonly CuratedList[]>()(nothing),
  'sources.all': call<readonly Source[]>()(nothing),
  'changes.commit': call<Committed>()(z.object({ commits: z.array(commitSchema).min(1).max(1000) })),
  'bundles.plan': call<BundlePlanSummary>()(nothing),
  'bundles.export': call<ExportedBundle>()(z.object({ grant })),
  'bundles.verify': call<Verification>()(z.object({ grant })),
  'bundles.list': call<readonly BundleRecord[]>()(nothing),
} as const;

export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = NonNullable<(typeof calls)[Name]['output']>;
