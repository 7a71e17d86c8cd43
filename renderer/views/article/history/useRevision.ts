import type { Revision } from '../../../../shared/contract/revisions';
import type { Article } from '../../../../shared/model/article';
import { useCall } from '../../../state/useCall';
import { useOpened } from '../OpenArticle';

/** How far the reading of a version is. */
export type Version =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly article: Article }
  | { readonly is: 'failed'; readonly why: string };

/** The open article as it was after a revision; null asks for none. */
export function useRevision(revision: Revision | null): Version {
  const { id } = useOpened();
  const sequence = revision?.sequence ?? 1;
  const { data, error } = useCall('articles.revision', { articleId: id, sequence }, revision !== null);
  if (revision && data) return { is: 'there', article: data };
  return error ? { is: 'failed', why: error.message } : { is: 'loading' };
}
