import { stat } from 'node:fs/promises';
import type { ChangeRecord } from '../../shared/changes/changeRecord';
import { type Subject, type SubjectKey, subjectKey } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import { UnreadableFile } from './diskFailure';
import { appendToHistory, cutHistory, GrownHistory, latestIds, readHistory } from './journal';
import { historyFile, type Layout } from './layout';
import { type Ahead, type Loaded, loadDocument } from './loadDocument';
import type { Quarantine } from './quarantine';
import { type Revise, rewriteHistory } from './rewriteHistory';
import type { Document } from './storedDocument';
import { takeEdit } from './takeEdit';
import type { UnsettledList } from './unsettledList';
import { createWriteBehind, type WriteBehind } from './writeBehind';

/** How many documents stay in memory that need not. */
const keptInMemory = 300;
/** How many change ids of a document are remembered. */
const keptIds = 2000;

/** Another program has added to a history: what was about to be added to it was made on an older document. */
export class MovedHistory extends Error {
  constructor(readonly subject: Subject) {
    super(`Another program has changed ${subjectKey(subject)}`);
  }
}

/** Another Galley may have been let in to write, so this one must not any more. */
export class LostLock extends Error {}

export interface DocumentStore extends Pick<WriteBehind, 'settle'> {
  /** Throws `UnreadableFile` when the disk does not give it; that is also reported, once. */
  load(subject: Subject): Promise<Loaded>;
  /** Whether a change of this id is among the latest in the subject's history, so that one sent twice is applied once. */
  knows(subject: Subject, changeId: string): Promise<boolean>;
  /**
   * Makes records durable in the subject's history; `document` is what it is after them. Throws when the disk fails, and
   * `MovedHistory` or `LostLock`; the next `load` after `MovedHistory` gives the document as it is now.
   */
  append(subject: Subject, records: readonly ChangeRecord[], document: Document | undefined): Promise<Loaded>;
  /**
   * Writes a document and its whole history anew, as `revise` makes them. False when its file was edited by another program,
   * and nothing is changed. Throws as `append` does.
   */
  rewrite(subject: Subject, revise: Revise): Promise<boolean>;
  /** Everything is read anew from now on: another Galley may have written meanwhile. */
  forgetAll(): void;
  /** What another program has done to documents' files. Each reads the document first, if it must. */
  readonly files: Pick<WriteBehind, 'look' | 'editOf' | 'settleEdit'>;
}

export interface DocumentStorePorts {
  readonly layout: Layout;
  readonly quarantine: Quarantine | null;
  readonly report: (report: WorkspaceReport) => void;
  /** Whether no other Galley can have been let in to write. */
  readonly holdsLock: () => boolean;
  /** A document's file was written. */
  readonly onWritten: (subject: Subject) => void;
  /** An article's file was edited by another program, or edited again, or is as it was after all. */
  readonly onEdited: (subject: Subject) => void;
  /** A document was read whose history was ahead of its file. */
  readonly onAhead: (subject: Subject, ahead: Ahead) => void;
  readonly unsettled: UnsettledList;
}

export function createDocumentStore(ports: DocumentStorePorts): DocumentStore {
  const { layout, quarantine, report, holdsLock, onAhead } = ports;
  const memory = new Map<SubjectKey, Loaded>();
  /** The ids of the latest changes of those documents that were changed, oldest first. */
  const recent = new Map<SubjectKey, Set<string>>();
  const unreadable = new Set<SubjectKey>();
  const loading = new Map<SubjectKey, Promise<Loaded>>();
  const files = createWriteBehind({ ...ports, inMemory: (key) => memory.get(key) });

  const forget = (key: SubjectKey): void => {
    memory.delete(key);
    recent.delete(key);
    files.forget(key);
  };

  const remember = (key: SubjectKey, loaded: Loaded): Loaded => {
    memory.delete(key);
    memory.set(key, loaded);
    if (memory.size > keptInMemory) {
      const idle = Array.from(memory.keys()).find((candidate) => !files.needs(candidate) && candidate !== key);
      if (idle) forget(idle);
    }
    return loaded;
  };

  const read = async (subject: Subject, key: SubjectKey): Promise<Loaded> => {
    // What looks like a torn line may be one that another Galley is writing.
    const mending = holdsLock() ? quarantine : null;
    const loading = await loadDocument(layout, subject, mending).catch((error: unknown) => {
      if (!(error instanceof UnreadableFile)) throw error;
      if (!unreadable.has(key)) report({ subject: error.file, message: `${error.message}. All else can be used.` });
      unreadable.add(key);
      throw error;
    });
    unreadable.delete(key);
    const settled = await takeEdit(layout, subject, loading, mending);
    const { loaded, ahead, reports } = settled;
    for (const message of reports) report(message);
    remember(key, loaded);
    files.read(subject, { ...settled, behind: settled.behind || reports.length > 0 });
    if (ahead) onAhead(subject, ahead);
    return loaded;
  };

  const load = (subject: Subject): Promise<Loaded> => {
    const key = subjectKey(subject);
    const known = memory.get(key);
    if (known) return Promise.resolve(remember(key, known));
    const underWay = loading.get(key) ?? read(subject, key).finally(() => loading.delete(key));
    loading.set(key, underWay);
    return underWay;
  };

  const recentOf = async (subject: Subject): Promise<Set<string>> => {
    const key = subjectKey(subject);
    const { historyBytes } = await load(subject);
    const ids = recent.get(key) ?? new Set(await latestIds(historyFile(layout, key), historyBytes, keptIds));
    recent.set(key, ids);
    return ids;
  };

  /** Sets aside the torn end that an append which failed has left. What has whole changes in it is another program's work. */
  const clearEnd = async (subject: Subject, history: string, end: number): Promise<void> => {
    const key = subjectKey(subject);
    const rest = await readHistory(history, end);
    if (!quarantine || rest.length === 0) return;
    if (rest.some((line) => line.is !== 'damaged')) {
      forget(key);
      throw new MovedHistory(subject);
    }
    const kept = await quarantine.keep(`${key}.history`, await cutHistory(history, end));
    report({
      subject: key,
      message: `The history ${key}.jsonl had something at its end that is not this Galley’s. It was taken off, and is kept at ${kept}.`,
    });
  };

  return {
    load,
    knows: async (subject, changeId) => (await recentOf(subject)).has(changeId),
    async append(subject, records, document) {
      const before = await load(subject);
      const ids = await recentOf(subject);
      const key = subjectKey(subject);
      const history = historyFile(layout, key);
      const locked = holdsLock();
      // Throws when the folder is gone, as with a drive that was unplugged: else it would be made anew in its place.
      if (!locked || before.historyBytes === 0) await stat(layout.workspace);
      if (!locked) throw new LostLock();
      let grew = false;
      files.expect(subject);
      try {
        const append = () => appendToHistory(history, before.historyBytes, records);
        const historyBytes = await append().catch(async (error: unknown) => {
          if (!(error instanceof GrownHistory)) throw error;
          await clearEnd(subject, history, before.historyBytes);
          return append();
        });
        for (const { id } of records) ids.add(id);
        for (const oldest of ids) {
          if (ids.size <= keptIds) break;
          ids.delete(oldest);
        }
        const sequence = records.at(-1)?.sequence ?? before.sequence;
        grew = true;
        return remember(key, { document, sequence, historyBytes, isNewer: false });
      } finally {
        files.changed(subject, grew);
      }
    },
    async rewrite(subject, revise) {
      await files.settle();
      const loaded = await load(subject);
      if (await files.editOf(subject)) return false;
      if (!holdsLock()) throw new LostLock();
      await stat(layout.workspace);
      files.expect(subject);
      try {
        await rewriteHistory(layout, subject, loaded, revise);
      } finally {
        forget(subjectKey(subject));
        await load(subject);
      }
      return true;
    },
    settle: files.settle,
    forgetAll() {
      memory.clear();
      recent.clear();
      files.forgetAll();
    },
    files: {
      look: (subject) => load(subject).then(() => files.look(subject)),
      editOf: (subject) => load(subject).then(() => files.editOf(subject)),
      settleEdit: (subject) => load(subject).then(() => files.settleEdit(subject)),
    },
  };
}
