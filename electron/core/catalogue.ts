import { setImmediate as breathe } from 'node:timers/promises';
import type { Subject } from '../../shared/changes/subject';
import type { ArticleId } from '../../shared/model/ids';
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
  /** Resolves when the index has caught up with all files. */
  readonly caughtUp: Promise<void>;
  changed(subject: Subject): void;
  written(subject: Subject): void;
  /** Ends catching up, and resolves when nothing more is read. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Articles read between two breaths, so that calls are answered while the index catches up. */
const atOnce = 50;

export function createCatalogue(
  layout: Layout,
  index: SearchIndex,
  documents: DocumentStore,
  announcer: Announcer,
): Catalogue {
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
        return { id, from, article: stateWith(subject, (await documents.load(subject)).document).articles[id] };
      }),
    );
    if (stopped || read.length === 0) return;
    index.together(() => {
      for (const { id, from, article } of read) {
        if (alive.has(id)) continue;
        if (!article) index.remove(id);
        else {
          index.put(article);
          index.stamp(id, from);
        }
      }
    });
  };

  const caughtUp = catchUp();
  // Who waits for it sees the error; that nobody waits must not end the process.
  caughtUp.catch(() => undefined);

  return {
    caughtUp,
    // In turn, so that who asks second does not get the index before the first has brought it up to date.
    current: () =>
      refreshing(async () => {
        for (const id of Array.from(changed)) {
          changed.delete(id);
          await refresh(id);
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
        changed.delete(id);
        // Not the history's size on the disk: that may have more already than was put in.
        index.stamp(id, { ...from, historySize: await refresh(id) });
      };
      // An article without a stamp is read anew at the next opening, so a full disk costs no more than that.
      stamping(restamp).catch(() => undefined);
    },
    async stop() {
      stopped = true;
      await caughtUp.catch(() => undefined);
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
