import { setImmediate as breathe } from 'node:timers/promises';
import type { Subject } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import type { ArticleId } from '../../shared/model/ids';
import { UnreadableFile } from '../store/diskFailure';
import type { DocumentStore } from '../store/documentStore';
import type { Layout } from '../store/layout';
import type { ReadFrom, SearchIndex } from '../store/searchIndex';
import { stateWith } from '../store/storedDocument';
import { articleIdsOnDisk, stampOf } from '../store/workspaceFiles';
import type { Announcer } from './announcer';
import { inTurn } from './inTurn';

/** The index, kept in step with the files and with what is being written. */
export interface Catalogue {
  /** The index, with every change so far in it. */
  current(): Promise<SearchIndex>;
  /** Resolves when the index has caught up with all files that can be read; what cannot is reported. */
  readonly caughtUp: Promise<void>;
  changed(subject: Subject): void;
  written(subject: Subject): void;
  /** Ends catching up, and resolves when nothing more is read. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Articles read between two breaths, so that calls are answered while the index catches up. */
const atOnce = 50;

export interface CataloguePorts {
  readonly layout: Layout;
  readonly index: SearchIndex;
  readonly documents: DocumentStore;
  readonly announcer: Announcer;
  readonly report: (report: WorkspaceReport) => void;
}

export function createCatalogue({ layout, index, documents, announcer, report }: CataloguePorts): Catalogue {
  const changed = new Set<ArticleId>();
  /** Articles that were changed since the folder was opened: what was read of them before must not be put in after. */
  const alive = new Set<ArticleId>();
  const refreshing = inTurn();
  const stamping = inTurn();
  let stopped = false;

  /** Puts an article in as it is now; resolves to how much of its history that is, in bytes. */
  const refresh = async (id: ArticleId): Promise<number> => {
    const subject: Subject = { kind: 'article', id };
    const { document, historyBytes } = await documents.load(subject);
    const article = stateWith(subject, document).articles[id];
    if (article) index.put(article);
    else index.remove(id);
    return historyBytes;
  };

  /** Refreshes an article that was changed. When that fails, the next question tries again. */
  const bringIn = async (id: ArticleId): Promise<number> => {
    // Before it is read, for it may be changed meanwhile.
    changed.delete(id);
    try {
      return await refresh(id);
    } catch (error) {
      changed.add(id);
      throw error;
    }
  };

  const catchUp = async (): Promise<void> => {
    const onDisk = await articleIdsOnDisk(layout);
    const known = new Set(onDisk);
    const gone = index.ids().filter((id) => !known.has(id));
    index.together(() => {
      for (const id of gone) index.remove(id);
    });
    let announced = false;
    for (let start = 0; start < onDisk.length && !stopped; start += atOnce) {
      const part = onDisk.slice(start, start + atOnce);
      const stamps = await Promise.all(part.map((id) => stampOf(layout, { kind: 'article', id })));
      const stale = part.flatMap((id, number) => {
        const from = stamps[number];
        return from && !sameStamp(index.readFrom(id), from) ? [{ id, from }] : [];
      });
      await readIn(stale);
      if (stale.length > 0) {
        announced = true;
        announcer.announce({ name: 'progress', event: { work: 'indexing', done: start, total: onDisk.length } });
      }
      await breathe();
    }
    if (announced || gone.length > 0) {
      const total = onDisk.length;
      announcer.announce({ name: 'progress', event: { work: 'indexing', done: total, total } });
    }
  };

  const readIn = async (stale: readonly { id: ArticleId; from: ReadFrom }[]): Promise<void> => {
    const read = await Promise.all(
      stale.map(async ({ id, from }) => {
        const subject: Subject = { kind: 'article', id };
        try {
          return { id, from, article: stateWith(subject, (await documents.load(subject)).document).articles[id] };
        } catch (error) {
          if (!(error instanceof UnreadableFile)) throw error;
          // What is known of it stays; without a stamp it is read anew at the next opening.
          return undefined;
        }
      }),
    );
    if (stopped || read.length === 0) return;
    index.together(() => {
      for (const one of read) {
        if (!one || alive.has(one.id)) continue;
        const { id, from, article } = one;
        if (!article) index.remove(id);
        else {
          index.put(article);
          index.stamp(id, from);
        }
      }
    });
  };

  const caughtUp = catchUp().catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    report({
      subject: 'catalogue',
      message: `The list of articles may not be whole: the system said “${why}”. The articles themselves are as they were. Close Galley and open it again.`,
    });
  });

  return {
    caughtUp,
    // In turn, so that who asks second does not get the index before the first has brought it up to date.
    current: () =>
      refreshing(async () => {
        for (const id of Array.from(changed)) {
          // Until it can be read, the index says what it said before.
          await bringIn(id).catch((error: unknown) => {
            if (!(error instanceof UnreadableFile)) throw error;
          });
        }
        return index;
      }),
    changed(subject) {
      if (subject.kind !== 'article') return;
      changed.add(subject.id);
      alive.add(subject.id);
    },
    written(subject) {
      if (subject.kind !== 'article') return;
      const { id } = subject;
      const restamp = async (): Promise<void> => {
        const from = await stampOf(layout, subject);
        // Not the history's size on the disk: that may have more already than was put in.
        index.stamp(id, { ...from, historySize: await bringIn(id) });
      };
      // An article without a stamp is read anew at the next opening, so a full disk costs no more than that.
      stamping(restamp).catch(() => undefined);
    },
    async stop() {
      stopped = true;
      await caughtUp;
    },
    async close() {
      try {
        await this.current();
        await stamping(async () => undefined);
      } finally {
        index.close();
      }
    },
  };
}

function sameStamp(one: ReadFrom | undefined, other: ReadFrom): boolean {
  return one?.fileSize === other.fileSize && one.fileTime === other.fileTime && one.historySize === other.historySize;
}
