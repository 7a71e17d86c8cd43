import type { Subject } from '../changes/subject';
import type { ArticleId } from '../model/ids';
import type { DeskSettings } from '../model/settings';
import type { WorkspaceReport } from './answers';

/** Work that may take more than a second. It ends with `done` and `total` equal, or when it was cancelled. */
export interface Progress {
  /** For `work.cancel`; the same as long as it goes on. */
  readonly workId: string;
  readonly work:
    | 'indexing'
    | 'exporting'
    | 'importing'
    | 'changing articles'
    | 'changing photos'
    | 'adding photos'
    | 'making renditions'
    | 'backing up'
    | 'reading a backup'
    | 'restoring';
  readonly done: number;
  readonly total: number;
  readonly canCancel: boolean;
}

/** What the core says unasked. */
export interface Events {
  /** Documents were changed; `origin` is the connection that did it. */
  readonly changed: { readonly subjects: readonly Subject[]; readonly origin: string };
  /** Long work goes on: `done` of `total` steps. */
  readonly progress: Progress;
  /** Another program has written into this article's file. */
  readonly editedOutside: { readonly articleId: ArticleId };
  readonly settingsSaved: { readonly settings: DeskSettings };
  /** Something happened to the folder that the editor should know. */
  readonly reported: { readonly report: WorkspaceReport };
}

export type EventName = keyof Events;
