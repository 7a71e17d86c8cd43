import { randomUUID } from 'node:crypto';
import type { Progress } from '../../shared/contract/events';
import type { Announcer } from './announcer';

/** Work that goes on, as the one who does it sees it. */
export interface Work {
  /** Aborted when the editor cancels. */
  readonly signal: AbortSignal;
  /** Says how far it is; no more often than a bar can be drawn. */
  reached(done: number, total: number): void;
  /** Says that it is over, however it ended. To be called once, whatever happens. */
  end(): void;
}

/** All the work that goes on. */
export interface Works {
  begin(work: Progress['work'], total: number, canCancel: boolean): Work;
  /** False when there is no such work any more, or none that can be cancelled. */
  cancel(workId: string): boolean;
}

/** Milliseconds between two announcements of one work. */
const announcedEvery = 100;

export function createWorks(announcer: Announcer): Works {
  const cancellable = new Map<string, AbortController>();
  return {
    begin(work, total, canCancel) {
      const workId = randomUUID();
      const controller = new AbortController();
      if (canCancel) cancellable.set(workId, controller);
      let announcedAt = 0;
      let last = { done: 0, total };
      const announce = (): void => {
        announcedAt = Date.now();
        announcer.announce({ name: 'progress', event: { workId, work, ...last, canCancel } });
      };
      return {
        signal: controller.signal,
        reached(done, of) {
          last = { done, total: of };
          if (done < of && Date.now() - announcedAt >= announcedEvery) announce();
        },
        end() {
          cancellable.delete(workId);
          last = { done: last.total, total: last.total };
          announce();
        },
      };
    },
    cancel(workId) {
      const controller = cancellable.get(workId);
      controller?.abort();
      return controller !== undefined;
    },
  };
}
