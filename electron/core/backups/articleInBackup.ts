import type { Article } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { layoutOf } from '../../store/layout';
import { loadDocument } from '../../store/loadDocument';
import { stateWith } from '../../store/storedDocument';
import { backupFilesIn } from './backupFiles';

/** An article as a workspace in a folder has it; undefined when it has none. Nothing there is touched. Throws `UnreadableFile`. */
export async function articleIn(workspace: string, id: ArticleId): Promise<Article | undefined> {
  const subject = { kind: 'article', id } as const;
  const { loaded } = await loadDocument(layoutOf(workspace), subject, null);
  return stateWith(subject, loaded.document).articles[id];
}

/** An article as a backup has it. */
export function articleInBackup({ folder }: { readonly folder: string }, id: ArticleId): Promise<Article | undefined> {
  return articleIn(backupFilesIn(folder).workspace, id);
}
