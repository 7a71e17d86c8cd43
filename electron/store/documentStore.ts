import { stat } from 'node:fs/promises';
import type { ChangeRecord } from '../../shared/changes/changeRecord';
import { type Subject, type SubjectKey, subjectKey } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import { UnreadableFile } from './diskFailure';
import { appendToHistory, cutHistory, latestIds, readHistory } from './journal';
import { historyFile, type Layout } from './layout';
import { type Loaded, loadDocument, saveDocument } from './loadDocument';
import type { Quarantine } from './quarantine';
import type { Document } from './storedDocument';

/** Milliseconds after its last change until a document's file is brought up to its history. */
const writeBehind = 500;
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

export interface DocumentStore {
  /** Throws `UnreadableFile` when the disk does not give it; that is also reported, once. */
  load(subject: Subject): Promise<Loaded>;
  /** Whether a change of this id is among the latest in the subject's history, so that one sent twice is applied once. */
  knows(subject: Subject, changeId: string): Promise<boolean>;
  /**
   * Makes records durable in the subject's history; `document` is what it is after them. Throws when the disk fails, and
   * `MovedHistory` or `LostLock`; the next `load` after `MovedHistory` gives the document as it is now.
   */
  append(subject: Subject, records: readonly ChangeRecord[], document: Document | undefined): Promise<Loaded>;
  /** Brings every file up to its history. Throws when the disk fails; the histories have everything all the same. */
  settle(): Promise<void>;
}

export interface DocumentStorePorts {
  readonly layout: Layout;
  readonly quarantine: Quarantine | null;
  readonly report: (report: WorkspaceReport) => void;
  /** Whether no other Galley can have been let in to write. */
  readonly holdsLock: () => boolean;
  /** A document's file was written. */
  readonly onWritten: (subject: Subject) => void;
}

export function createDocumentStore(ports: DocumentStorePorts): DocumentStore {
  const { layout, quarantine, report, holdsLock, onWritten } = ports;
  const memory = new Map<SubjectKey, Loaded>();
  /** The ids of the latest changes of those documents that were changed, oldest first. */
  const recent = new Map<SubjectKey, Set<string>>();
  const behind = new Map<SubjectKey, Subject>();
  const unreadable = new Set<SubjectKey>();
  const loading = new Map<SubjectKey, Promise<Loaded>>();
  let timer: NodeJS.Timeout | undefined;
  let settling: Promise<void> = Promise.resolve();

  const remember = (key: SubjectKey, loaded: Loaded): Loaded => {
    memory.delete(key);
    memory.set(key, loaded);
    if (memory.size > keptInMemory) {
      const idle = Array.from(memory.keys()).find((candidate) => !behind.has(candidate) && candidate !== key);
      if (idle) {
        memory.delete(idle);
        recent.delete(idle);
      }
    }
    return loaded;
  };

  const markBehind = (subject: Subject): void => {
    if (!quarantine) return;
    behind.set(subjectKey(subject), subject);
    timer ??= setTimeout(() => void settle().catch(() => schedule()), writeBehind);
  };

  const schedule = (): void => {
    timer ??= setTimeout(() => void settle().catch(() => schedule()), writeBehind * 10);
  };

  /** Throws when the folder is gone, as with a drive that was unplugged: else it would be made anew in its place. */
  const meetFolder = () => stat(layout.workspace);

  const writeAll = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (behind.size > 0) await meetFolder();
    // Whoever writes here now finds in the histories what these files lag behind.
    if (!holdsLock()) return;
    const failures: unknown[] = [];
    for (const [key, subject] of Array.from(behind)) {
      const loaded = memory.get(key);
      if (!loaded) continue;
      try {
        await saveDocument(layout, subject, loaded);
      } catch (error) {
        // One file that cannot be written must not hold up the others.
        failures.push(error);
        continue;
      }
      if (memory.get(key) === loaded) behind.delete(key);
      onWritten(subject);
    }
    if (failures.length > 0) throw failures[0];
  };

  const settle = (): Promise<void> => {
    settling = settling.catch(() => undefined).then(writeAll);
    return settling;
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
    const { loaded, behind: lags, reports } = loading;
    for (const message of reports) report(message);
    remember(key, loaded);
    if (lags || reports.length > 0) markBehind(subject);
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
      memory.delete(key);
      recent.delete(key);
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
      if (!locked || before.historyBytes === 0) await meetFolder();
      if (!locked) throw new LostLock();
      await clearEnd(subject, history, before.historyBytes);
      const historyBytes = await appendToHistory(history, before.historyBytes, records);
      for (const { id } of records) ids.add(id);
      for (const oldest of Array.from(ids).slice(0, -keptIds)) ids.delete(oldest);
      const sequence = records.at(-1)?.sequence ?? before.sequence;
      const after = remember(key, { document, sequence, historyBytes, isNewer: false });
      markBehind(subject);
      return after;
    },
    settle,
  };
}
