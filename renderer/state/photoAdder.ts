import type { Bridge, StopListening } from '../../shared/contract/bridge';
import { type AddedPhotos, addPhotos, nothingAdded, together } from './addPhotos';

/** How far the adding of photos is. What became of them is kept until somebody has seen it. */
export type Adding =
  | { readonly is: 'idle' }
  | { readonly is: 'adding'; readonly done: number; readonly total: number }
  | { readonly is: 'done'; readonly result: AddedPhotos };

/** Adds photos for the whole window: it goes on while the editor looks at other screens. */
export interface PhotoAdder {
  readonly adding: Adding;
  /**
   * Adds files after those that are being added. Resolves to what became of these. Listing a dropped folder takes a
   * while itself, so the files may still be on their way.
   */
  add(files: readonly File[] | Promise<readonly File[]>): Promise<AddedPhotos>;
  /** Leaves out what has not been begun. */
  cancel(): void;
  /** What became of the photos has been seen. */
  dismiss(): void;
  subscribe(listener: () => void): StopListening;
}

export function createPhotoAdder(bridge: Pick<Bridge, 'call'>): PhotoAdder {
  let adding: Adding = { is: 'idle' };
  let result = nothingAdded;
  let done = 0;
  let total = 0;
  let batches = 0;
  let cancelling = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const become = (next: Adding): void => {
    adding = next;
    for (const listener of listeners) listener();
  };

  const run = async (files: readonly File[], signal: AbortSignal): Promise<AddedPhotos> => {
    const before = done;
    const onProgress = (ended: number): void => {
      done = before + ended;
      become({ is: 'adding', done, total });
    };
    const outcome = await addPhotos(bridge, files, { signal, onProgress });
    result = together(result, outcome);
    return outcome;
  };

  return {
    get adding() {
      return adding;
    },
    async add(coming) {
      batches += 1;
      const { signal } = cancelling;
      const before = turn;
      const batch = (async () => {
        const files = await coming;
        total += files.length;
        if (files.length > 0) become({ is: 'adding', done, total });
        await before;
        return run(files, signal);
      })();
      // Whoever added these is told when they fail; those that come after them are added all the same.
      turn = batch.catch(() => undefined);
      try {
        return await batch;
      } finally {
        batches -= 1;
        if (batches === 0) {
          const seen = result;
          result = nothingAdded;
          done = 0;
          total = 0;
          cancelling = new AbortController();
          become(isNothing(seen) ? { is: 'idle' } : { is: 'done', result: seen });
        }
      }
    },
    cancel: () => cancelling.abort(),
    dismiss() {
      if (adding.is === 'done') become({ is: 'idle' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isNothing({ added, notAdded, left }: AddedPhotos): boolean {
  return added.length + notAdded.length + left === 0;
}
