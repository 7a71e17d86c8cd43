import type { Subject } from '../changes/subject';

/** What the core says unasked. */
export interface Events {
  /** Documents were changed; `origin` is the connection that did it. */
  readonly changed: { readonly subjects: readonly Subject[]; readonly origin: string };
  /** Long work goes on: `done` of `total` steps. Equal numbers say that it ended. */
  readonly progress: { readonly work: 'indexing' | 'exporting'; readonly done: number; readonly total: number };
}

export type EventName = keyof Events;
