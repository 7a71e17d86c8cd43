import type { ArticleId } from '../../../shared/model/ids';

/** Several articles, or others, that something is to be done to; `anchor` is where Shift goes on from. */
export interface Selection<Id extends string = ArticleId> {
  readonly ids: ReadonlySet<Id>;
  readonly anchor: number | null;
}

export const nothingSelected: Selection<never> = { ids: new Set(), anchor: null };

/** The selection with one put in, or taken out where it was in. */
export function withToggled<Id extends string>({ ids }: Selection<Id>, id: Id, index: number): Selection<Id> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: next.size === 0 ? null : index };
}

/** The selection with these put in: everything between its anchor and where Shift was pressed. */
export function withRange<Id extends string>({ ids, anchor }: Selection<Id>, added: readonly Id[]): Selection<Id> {
  return { ids: new Set([...ids, ...added]), anchor };
}
