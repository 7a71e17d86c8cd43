import type { ArticleId } from '../../../shared/model/ids';

/** Several articles that something is to be done to; `anchor` is where Shift goes on from. */
export interface Selection {
  readonly ids: ReadonlySet<ArticleId>;
  readonly anchor: number | null;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** The selection with one article put in, or taken out where it was in. */
export function withToggled({ ids }: Selection, id: ArticleId, index: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: next.size === 0 ? null : index };
}

/** The selection with these put in: everything between its anchor and where Shift was pressed. */
export function withRange({ ids, anchor }: Selection, added: readonly ArticleId[]): Selection {
  return { ids: new Set([...ids, ...added]), anchor };
}
