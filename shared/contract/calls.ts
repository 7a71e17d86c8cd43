import { z } from 'zod';
import { commitSchema } from '../changes/changeRecord';
import type { Article } from '../model/article';
import { articleQuerySchema } from '../model/articleQuery';
import { bulkActionSchema } from '../model/bulkAction';
import type { CuratedList } from '../model/curatedList';
import { type ArticleId, articleIdSchema, type PhotoId, photoIdSchema, sourceIdSchema } from '../model/ids';
import { languageSchema } from '../model/language';
import { type Photo, photoFieldsSchema } from '../model/photo';
import { photoQuerySchema } from '../model/photoQuery';
import { photoWordsSchema } from '../model/photoWords';
import { placeSchema } from '../model/place';
import { type DeskSettings, deskSettingsSchema } from '../model/settings';
import { slugSchema } from '../model/slugSchema';
import { type Source, sourceDetailsSchema } from '../model/source';
import type {
  ArticlePage,
  ArticleSummary,
  BulkResult,
  BundlePlanSummary,
  BundleRecord,
  Committed,
  ExportedBundle,
  OpenArticle,
  Verification,
  WorkspaceDescription,
} from './answers';
import { type Backup, type BackupPreview, backupIdSchema, type RestoredBackup } from './backups';
import type { AddedPhoto, PhotoFacets, PhotoPage, PhotoUse } from './photos';
import type { Proofs } from './proofs';
import type { BodyTrail, OutsideEdit, Timeline } from './revisions';
import type { Facets, FoundText } from './search';
import { type SourcePlan, type SourceUses, sourceDeedSchema } from './sources';

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
    articleQuerySchema.unwrap().extend({
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  /** How many of the articles that are found there are of each kicker, region, tag and so on. */
  'articles.facets': call<Facets>()(articleQuerySchema),
  /** The ids of all that are found, in order. */
  'articles.ids': call<readonly ArticleId[]>()(articleQuerySchema),
  /** Where in each of these articles the words of the query stand, in the order asked. Null for one that is gone. */
  'articles.snippets': call<readonly (FoundText | null)[]>()(
    z.object({ articleIds: z.array(articleIdSchema).max(200), query: z.string().max(500) }),
  ),
  /** Does one thing to many articles. It is announced as work, and can be cancelled; what was done then stays. */
  'articles.changeMany': call<BulkResult>()(
    z.object({ articleIds: z.array(articleIdSchema).min(1).max(200_000), action: bulkActionSchema }),
  ),
  /** Takes back, or does again, what `articles.changeMany` did, as far as nobody has changed it since. */
  'articles.undoMany': call<BulkResult>()(z.object({ bulkId: z.uuid() })),
  /** The slug itself, or the first of slug-2, slug-3 … that no other article has or had. */
  'articles.freeSlug': call<{ readonly slug: string; readonly takenBy: ArticleSummary | null }>()(
    z.object({ articleId: articleIdSchema, slug: slugSchema }),
  ),
  /** The latest edits of a body, to fill the editor's undo with after a restart. */
  'articles.trail': call<BodyTrail>()(z.object({ articleId: articleIdSchema })),
  'articles.timeline': call<Timeline>()(z.object({ articleId: articleIdSchema })),
  /** An article as it was after that change of its history. */
  'articles.revision': call<Article>()(z.object({ articleId: articleIdSchema, sequence: z.number().int().min(1) })),
  /** What another program has written into the article's file since Galley read it; null when nothing has. */
  'articles.outsideEdit': call<OutsideEdit | null>()(z.object({ articleId: articleIdSchema })),
  /** The editor has decided about an outside edit: whatever of it was wanted has been committed. The file follows. */
  'articles.settleOutsideEdit': call<{ readonly keptAt: string }>()(z.object({ articleId: articleIdSchema })),
  'articles.get': call<OpenArticle>()(z.object({ articleId: articleIdSchema })),
  'articles.summaries': call<readonly ArticleSummary[]>()(z.object({ articleIds: z.array(articleIdSchema).max(2000) })),
  /** For each title the article that bears it as its headline, or null. */
  'articles.findByTitle': call<readonly (ArticleSummary | null)[]>()(
    z.object({ titles: z.array(z.string().max(2000)).max(500) }),
  ),
  'lists.all': call<readonly CuratedList[]>()(nothing),
  /** For each slug the article that has or had it, or null. */
  'articles.findBySlug': call<readonly (ArticleSummary | null)[]>()(
    z.object({ slugs: z.array(z.string().max(500)).max(500) }),
  ),
  'sources.all': call<readonly Source[]>()(nothing),
  'sources.uses': call<SourceUses>()(nothing),
  /** What renaming or merging would do to the archive. */
  'sources.plan': call<SourcePlan>()(z.object({ deed: sourceDeedSchema })),
  /** Renames or merges. It is announced as work; `articles.undoMany` takes it back. */
  'sources.apply': call<BulkResult>()(z.object({ deed: sourceDeedSchema })),
  /**
   * Adds a source whose name is kept encrypted, or makes one of a source that is there: then its name is taken out of its
   * history, too. The first passphrase is the desk's from then on; another is refused with `wrong passphrase`.
   */
  'sources.protect': call<Source>()(
    z.object({
      sourceId: sourceIdSchema.nullable(),
      name: z.string().trim().min(1).max(500),
      codeName: z.string().trim().min(1).max(200),
      details: sourceDetailsSchema.unwrap().pick({ kind: true, printedAs: true }),
      passphrase: z.string().min(1).max(1000),
    }),
  ),
  /** The name of a protected source. */
  'sources.reveal': call<{ readonly name: string }>()(
    z.object({ sourceId: sourceIdSchema, passphrase: z.string().max(1000) }),
  ),
  /** Takes a picture into the vault, with what it says of itself. A commit of its own: nothing has to follow. */
  'photos.add': call<AddedPhoto>()(z.object({ fileName: z.string().max(1000), bytes: z.instanceof(Uint8Array) })),
  'photos.list': call<PhotoPage>()(
    photoQuerySchema.unwrap().extend({
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  'photos.ids': call<readonly PhotoId[]>()(photoQuerySchema),
  'photos.facets': call<PhotoFacets>()(photoQuerySchema),
  'photos.get': call<readonly (Photo | null)[]>()(z.object({ photoIds: z.array(photoIdSchema).max(500) })),
  /** What the original says of itself now, read anew: with what its record and its blocks say otherwise. */
  'photos.metadata': call<Omit<AddedPhoto, 'isNew'>>()(z.object({ photoId: photoIdSchema })),
  'photos.uses': call<readonly PhotoUse[]>()(z.object({ photoId: photoIdSchema })),
  /**
   * Sets the same fields of many photos, and puts words into their lists or takes them out, as `withWords` does. It is
   * announced as work; `articles.undoMany` takes it back.
   */
  'photos.setMany': call<BulkResult>()(
    z.object({
      photoIds: z.array(photoIdSchema).min(1).max(200_000),
      fields: photoFieldsSchema,
      words: photoWordsSchema.optional(),
    }),
  ),
  /** What the proofreader finds in texts of one language. */
  'proofs.read': call<Proofs>()(
    z.object({ language: languageSchema, texts: z.array(z.string().max(200_000)).max(5000) }),
  ),
  'changes.commit': call<Committed>()(z.object({ commits: z.array(commitSchema).min(1).max(1000) })),
  'settings.get': call<DeskSettings>()(nothing),
  'settings.save': call<DeskSettings>()(z.object({ settings: deskSettingsSchema })),
  /** Where the editor is, so that the next start can go on there. Not made durable: it is no part of anybody's work. */
  'place.remember': call<true>()(placeSchema),
  'backups.list': call<readonly Backup[]>()(nothing),
  /** Takes a folder that the editor picked for the copies. */
  'backups.chooseFolder': call<DeskSettings>()(z.object({ grant })),
  'backups.make': call<Backup>()(nothing),
  'backups.preview': call<BackupPreview>()(z.object({ backupId: backupIdSchema })),
  /** Writes a backup out as a workspace of its own, into a folder that the editor picked. */
  'backups.restore': call<RestoredBackup>()(z.object({ backupId: backupIdSchema, grant })),
  /** An article as a backup has it, to be compared with what is here, and taken from it. */
  'backups.article': call<Article>()(z.object({ backupId: backupIdSchema, articleId: articleIdSchema })),
  /** Ends work that goes on, by the id that its progress bears. False when it had ended already. */
  'work.cancel': call<boolean>()(z.object({ workId: z.uuid() })),
  'bundles.plan': call<BundlePlanSummary>()(nothing),
  'bundles.export': call<ExportedBundle>()(z.object({ grant })),
  'bundles.verify': call<Verification>()(z.object({ grant })),
  'bundles.list': call<readonly BundleRecord[]>()(nothing),
} as const;

export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = Exclude<(typeof calls)[Name]['output'], undefined>;
