import type { Condition } from './archiveQuery';

/** How many articles the query that was asked last has found, so that they are not counted again while an editor scrolls. */
export interface KnownTotal {
  known(condition: Condition): number | undefined;
  keep(condition: Condition, total: number): void;
  /** The index has changed. */
  forget(): void;
}

export function createKnownTotal(): KnownTotal {
  let last: { readonly key: string; readonly total: number } | undefined;
  return {
    known: (condition) => (last?.key === JSON.stringify(condition) ? last.total : undefined),
    keep(condition, total) {
      last = { key: JSON.stringify(condition), total };
    },
    forget() {
      last = undefined;
    },
  };
}
