import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { articleInPath } from '../../../shared/backup/articleInPath';
import type { BackedUpFile } from '../../../shared/backup/backupManifest';
import { sameValue } from '../../../shared/changes/sameValue';
import type { Backup, BackupPreview } from '../../../shared/contract/backups';
import type { Article } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { done, type Result, refused } from '../../../shared/result';
import { diskFailure, isDiskError, UnreadableFile } from '../../store/diskFailure';
import type { Layout } from '../../store/layout';
import { articleIdsOnDisk } from '../../store/workspaceFiles';
import type { Work } from '../works';
import { articleInBackup } from './articleInBackup';
import { backupFilesIn } from './backupFiles';
import type { FoundBackup } from './listBackups';
import { isWhole, openBackup } from './openBackup';

type Difference = BackupPreview['differing'][number];

/** The workspace as it is now. `article` may throw `UnreadableFile`. */
export interface Present {
  readonly layout: Layout;
  article(id: ArticleId): Promise<Article | undefined>;
}

/**
 * Compares a backup with the workspace, and with what it was when it was made. All its files are read; of the workspace
 * only what was written since. Nothing is changed.
 */
export async function previewBackup(
  found: FoundBackup,
  backup: Backup,
  present: Present,
  work: Pick<Work, 'signal' | 'reached'>,
): Promise<Result<BackupPreview, 'disk' | 'cancelled'>> {
  try {
    const looked = await lookThrough(found, present.layout, work);
    if (!looked) return refused('cancelled', 'The backup was not read to its end. Nothing was changed.');
    const { ids, documents, candidates, damaged } = looked;
    for (const id of await articleIdsOnDisk(present.layout)) if (!ids.has(id)) candidates.add(id);

    let articles = documents;
    const differing: Difference[] = [];
    for (const id of candidates) {
      if (work.signal.aborted) return refused('cancelled', 'The backup was not read to its end. Nothing was changed.');
      const was = await readable(articleInBackup(found, id));
      const is = await readable(present.article(id));
      if (was && ids.get(id) === 'history') articles += 1;
      const difference = differenceOf(was, is);
      if (difference) differing.push(difference);
    }
    differing.sort((one, other) => Date.parse(other.changedAt) - Date.parse(one.changedAt));
    return done({ backup, articles, differing, damaged });
  } catch (error) {
    if (isDiskError(error)) return diskFailure(error, 'nothing was changed');
    throw error;
  }
}

interface Looked {
  /** The articles of the backup: whether they have a document there, or only a history. */
  readonly ids: ReadonlyMap<ArticleId, 'document' | 'history'>;
  /** How many have a document. */
  readonly documents: number;
  /** Those that may differ from now, and those of which only reading tells whether they are articles still. */
  readonly candidates: Set<ArticleId>;
  readonly damaged: readonly string[];
}

async function lookThrough(
  found: FoundBackup,
  now: Layout,
  { signal, reached }: Pick<Work, 'signal' | 'reached'>,
): Promise<Looked | undefined> {
  const { workspace } = backupFilesIn(found.folder);
  const content = await openBackup(found);
  const damaged: string[] = content.isListingWhole ? [] : ['files.jsonl'];
  const ids = new Map<ArticleId, 'document' | 'history'>();
  const candidates = new Set<ArticleId>();
  let documents = 0;
  let looked = 0;
  for await (const file of content.files()) {
    if (signal.aborted) return undefined;
    if (!(await isWhole(path.join(workspace, file.path), file))) damaged.push(file.path);
    const article = articleInPath(file.path);
    if (article) {
      if (article.is === 'document') documents += 1;
      const isAlone = !ids.has(article.id);
      if (isAlone) ids.set(article.id, article.is);
      const isSure = article.is === 'document' || !isAlone;
      if (!isSure || !(await isStill(path.join(now.folder, file.path), file))) candidates.add(article.id);
    }
    looked += 1;
    reached(looked, Math.max(looked, found.manifest.files));
  }
  return { ids, documents, candidates, damaged };
}

/** Whether a file of the workspace is still what the backup has. */
async function isStill(file: string, backedUp: BackedUpFile): Promise<boolean> {
  const now = await lstat(file).catch(() => undefined);
  if (now?.size !== backedUp.bytes) return false;
  return now.mtimeMs === backedUp.modified || isWhole(file, backedUp);
}

/** One that cannot be read is as good as gone here: that is what backups are looked at for. */
function readable(article: Promise<Article | undefined>): Promise<Article | undefined> {
  return article.catch((error: unknown) => {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  });
}

function differenceOf(was: Article | undefined, is: Article | undefined): Difference | undefined {
  if (is && was) {
    const { id, headline, updatedAt: changedAt } = is;
    const same = sameValue({ ...is, updatedAt: '' }, { ...was, updatedAt: '' });
    return same ? undefined : { id, headline, is: 'changed since', changedAt };
  }
  const only = is ?? was;
  if (!only) return undefined;
  const { id, headline, updatedAt: changedAt } = only;
  return { id, headline, is: is ? 'only here' : 'only in the backup', changedAt };
}
