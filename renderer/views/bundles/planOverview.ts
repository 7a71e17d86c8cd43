import type { BundlePlanSummary, PlannedReason } from '../../../shared/contract/answers';

/** What is looked at first comes first: what is altered on the site, then what is added, then what stays as it is. */
export const reasonsInOrder = ['changed', 'new', 'same'] as const satisfies readonly PlannedReason[];

/** What the site will see of each reason, in a word. */
export const reasonNames: Readonly<Record<PlannedReason, string>> = {
  changed: 'Changed',
  new: 'New',
  same: 'Unchanged',
};

/** Those of one reason, of everything that has one. */
export interface ReasonGroup<Planned> {
  readonly reason: PlannedReason;
  readonly members: readonly Planned[];
}

/** Groups by reason, in order. A reason without members has no group. */
export function groupByReason<Planned extends { readonly reason: PlannedReason }>(
  planned: readonly Planned[],
): readonly ReasonGroup<Planned>[] {
  return reasonsInOrder
    .map((reason) => ({ reason, members: planned.filter((one) => one.reason === reason) }))
    .filter(({ members }) => members.length > 0);
}

/** A plan in numbers. Sizes in bytes. */
export interface PlanOverview {
  readonly files: number;
  readonly bytes: number;
  readonly drafts: number;
  /** Articles in which something must be mended. */
  readonly lacking: number;
  readonly isAllSame: boolean;
  /** Nothing that a reader would see: no article, no card, and nothing that goes away. */
  readonly isEmpty: boolean;
}

export function planOverview({ files, articles, lists, gone }: BundlePlanSummary): PlanOverview {
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    drafts: articles.filter(({ state }) => state === 'draft').length,
    lacking: articles.filter(({ mustMend }) => mustMend.length > 0).length,
    isEmpty: articles.length + gone.length === 0 && lists.every(({ cards }) => cards === 0),
    isAllSame: gone.length === 0 && files.every(({ reason }) => reason === 'same'),
  };
}
