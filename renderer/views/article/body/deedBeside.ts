import { applyChanges } from '../../../../shared/changes/applyChange';
import type { ArticleId } from '../../../../shared/model/ids';
import type { StoreState } from '../../../state/store';

/**
 * What Undo, or Redo, in a body reaches before the editor's own: the newest deed that was done to the body beside the
 * editor, such as restoring a version, as long as the body says what that deed left. Whatever was typed since comes first,
 * for then it does not fit. A restore that left the body as it was has its turn once no typing is left; `ownDepth` is how
 * much of that the editor has. Gives the deed's name; null when it is not its turn.
 */
export function deedBeside(
  which: 'undo' | 'redo',
  { newsroom, undo }: StoreState,
  articleId: ArticleId,
  ownDepth: number,
): string | null {
  const deed = which === 'undo' ? undo.past.at(-1) : undo.future.at(-1);
  if (!deed || 'bulkId' in deed) return null;
  const changes = which === 'undo' ? deed.undone : deed.done;
  const own = changes.filter((change) => 'articleId' in change && change.articleId === articleId);
  const editsBody = own.some(({ type }) => type === 'article.bodyEdited');
  const isWhole = own.some(({ type }) => type === 'article.versionRestored' || type === 'article.fileMerged');
  if (!editsBody && !(isWhole && ownDepth === 0)) return null;
  return applyChanges(newsroom, changes).ok ? deed.name : null;
}
