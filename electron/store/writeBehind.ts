import { stat } from 'node:fs/promises';
import path from 'node:path';
import { sameValue } from '../../shared/changes/sameValue';
import { type Subject, type SubjectKey, subjectKey } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import { done, type Result, refused } from '../../shared/result';
import { readDocumentFile } from './documentFiles';
import { DamagedFile } from './durableAdapter';
import { fileStampOf, isSameFile } from './fileStamp';
import { documentFile, type Layout } from './layout';
import { type KnownFile, type Loaded, type Loading, saveDocument } from './loadDocument';
import type { Quarantine } from './quarantine';
import type { Document } from './storedDocument';
import type { UnsettledList } from './unsettledList';

/** Milliseconds after its last change until a document's file is brought up to its history. */
const writeAfter = 500;
/** Milliseconds until files that could not be written are tried again. */
const tryAgainAfter = 5000;

/** A document's file as another program left it. */
export interface FileEdit {
  /** When it was last written, ISO 8601. */
  readonly at: string;
  /** What Galley had last written or read there; null when that is not known. */
  readonly base: Document | null;
  /** Null when it cannot be read, and `why` says so. */
  readonly theirs: Document | null;
  readonly why: string;
}

/** Brings the files of documents up to their histories, and never writes over what another program has put there. */
export interface WriteBehind {
  /** A document was read into memory. */
  read(subject: Subject, loading: Pick<Loading, 'file' | 'theirs' | 'behind'>): void;
  /** Its history is about to grow: to be told before, so that a sudden end in between is known. */
  expect(subject: Subject): void;
  /** Its history has grown, or nothing came of it. */
  changed(subject: Subject, grew: boolean): void;
  /** Whether a document has to stay in memory. */
  needs(key: SubjectKey): boolean;
  /** It is in memory no more. */
  forget(key: SubjectKey): void;
  /** Nothing is in memory any more. */
  forgetAll(): void;
  /** Brings every file up to its history. Throws when the disk fails; the histories have everything all the same. */
  settle(): Promise<void>;
  /** Looks whether another program has written the file of a document that is in memory. */
  look(subject: Subject): Promise<void>;
  /** What another program has made of the file of a document that is in memory; null when nothing. */
  editOf(subject: Subject): Promise<FileEdit | null>;
  /** Sets the edited file aside, whole, and writes it as the history has it; resolves to where it is kept. */
  settleEdit(subject: Subject): Promise<Result<string, 'nothing' | 'changed again'>>;
}

export interface WriteBehindPorts {
  readonly layout: Layout;
  readonly quarantine: Quarantine | null;
  readonly report: (report: WorkspaceReport) => void;
  /** Whether no other Galley can have been let in to write. */
  readonly holdsLock: () => boolean;
  readonly onWritten: (subject: Subject) => void;
  /** An article's file was edited by another program, or edited again, or is as it was after all. */
  readonly onEdited: (subject: Subject) => void;
  readonly unsettled: UnsettledList;
  readonly inMemory: (key: SubjectKey) => Loaded | undefined;
}

const noFile: KnownFile = { stamp: null, document: null };

export function createWriteBehind(ports: WriteBehindPorts): WriteBehind {
  const { layout, quarantine, report, holdsLock, onWritten, onEdited, unsettled, inMemory } = ports;
  const files = new Map<SubjectKey, KnownFile>();
  const behind = new Map<SubjectKey, Subject>();
  /** Files that another program has edited, as they were found; `document` is what they came from. */
  const edited = new Map<SubjectKey, KnownFile & { readonly subject: Subject }>();
  /** Listed, though it is not known yet, or not any more, whether their files are as they should be. */
  const listed = new Map(unsettled.before.map((subject) => [subjectKey(subject), subject]));
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };

  const schedule = (delay: number): void => {
    timer ??= setTimeout(() => void settle().catch(() => schedule(tryAgainAfter)), delay);
  };

  const markBehind = (subject: Subject): void => {
    const key = subjectKey(subject);
    if (!quarantine || edited.has(key)) return;
    unsettled.add(subject);
    behind.set(key, subject);
    schedule(writeAfter);
  };

  /** Whether the file is as it was last written or read here, or says the same. A file that is gone has nothing to lose. */
  const isOurs = async (subject: Subject, loaded: Loaded): Promise<boolean> => {
    const key = subjectKey(subject);
    const before = edited.get(key);
    const known = before ?? files.get(key) ?? noFile;
    const found = await stat(documentFile(layout, subject)).catch(ignoreMissing);
    if (isSameFile(found ? fileStampOf(found) : null, known.stamp)) return before === undefined;
    const { stored, stamp } = await readDocumentFile(layout, subject);
    const isDamaged = stored instanceof DamagedFile;
    const says = (document: unknown) => !isDamaged && (!stored || sameValue(stored.document, document));
    if (says(known.document) || says(loaded.document)) {
      files.set(key, { stamp, document: (!isDamaged && stored?.document) || null });
      if (!edited.delete(key)) return true;
      markBehind(subject);
      onEdited(subject);
      return true;
    }
    edited.set(key, { subject, stamp, document: known.document });
    behind.delete(key);
    return false;
  };

  /** Of what is no article, what Galley has goes before: the other is kept. */
  const keepAside = async (subject: Subject): Promise<void> => {
    const file = documentFile(layout, subject);
    const kept = await quarantine?.setAside(file);
    edited.delete(subjectKey(subject));
    files.set(subjectKey(subject), noFile);
    report({
      subject: path.basename(file),
      message: `${path.basename(file)} was changed by another program while it was being changed here. What was done here goes on; the other file is kept at ${kept}.`,
    });
  };

  const write = async (subject: Subject, loaded: Loaded): Promise<void> => {
    const key = subjectKey(subject);
    if (!(await isOurs(subject, loaded))) {
      if (subject.kind === 'article' && loaded.document !== undefined) return onEdited(subject);
      await keepAside(subject);
    }
    files.set(key, await saveDocument(layout, subject, loaded));
    if (inMemory(key) === loaded) behind.delete(key);
    onWritten(subject);
  };

  const writeAll = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    // Throws when the folder is gone, as with a drive that was unplugged: else it would be made anew in its place.
    if (behind.size > 0) await stat(layout.workspace);
    // Whoever writes here now finds in the histories what these files lag behind.
    if (!quarantine || !holdsLock()) return;
    const failures: unknown[] = [];
    for (const [key, subject] of Array.from(behind)) {
      const loaded = inMemory(key);
      // One file that cannot be written must not hold up the others.
      if (loaded) await write(subject, loaded).catch((error: unknown) => failures.push(error));
    }
    const left = [...listed.values(), ...behind.values(), ...Array.from(edited.values(), ({ subject }) => subject)];
    unsettled.keepOnly(Array.from(new Map(left.map((subject) => [subjectKey(subject), subject])).values()));
    if (failures.length > 0) throw failures[0];
  };

  const settle = (): Promise<void> => inTurn(writeAll);

  return {
    read(subject, { file, theirs, behind: lags }) {
      const key = subjectKey(subject);
      files.set(key, file);
      if (theirs) {
        edited.set(key, { subject, ...file });
        unsettled.add(subject);
        onEdited(subject);
      } else if (lags) {
        markBehind(subject);
      }
      // That it was listed has told what it had to.
      if (listed.delete(key)) schedule(writeAfter);
    },
    expect(subject) {
      if (!quarantine) return;
      unsettled.add(subject);
      listed.set(subjectKey(subject), subject);
    },
    changed(subject, grew) {
      listed.delete(subjectKey(subject));
      if (grew) markBehind(subject);
    },
    needs: (key) => behind.has(key),
    forget(key) {
      files.delete(key);
      const edit = edited.get(key);
      // Who reads it next finds it edited again.
      if (edited.delete(key) && edit) listed.set(key, edit.subject);
    },
    forgetAll() {
      // Whoever reads them next finds out what became of them.
      for (const [key, subject] of behind) listed.set(key, subject);
      for (const [key, { subject }] of edited) listed.set(key, subject);
      behind.clear();
      edited.clear();
      files.clear();
    },
    settle,
    look: (subject) =>
      inTurn(async () => {
        const key = subjectKey(subject);
        const loaded = inMemory(key);
        const before = edited.get(key)?.stamp ?? null;
        if (!loaded || !quarantine || !holdsLock() || (await isOurs(subject, loaded))) return;
        unsettled.add(subject);
        if (!isSameFile(before, edited.get(key)?.stamp ?? null)) onEdited(subject);
      }),
    editOf: (subject) =>
      inTurn(async () => {
        const key = subjectKey(subject);
        const loaded = inMemory(key);
        if (!loaded || (await isOurs(subject, loaded))) return null;
        const { stored, stamp } = await readDocumentFile(layout, subject);
        const base = edited.get(key)?.document ?? null;
        edited.set(key, { subject, stamp, document: base });
        const at = new Date(stamp?.modified ?? 0).toISOString();
        if (stored instanceof DamagedFile) return { at, base, theirs: null, why: stored.why };
        return stored ? { at, base, theirs: stored.document, why: '' } : null;
      }),
    settleEdit: (subject) =>
      inTurn(async () => {
        const key = subjectKey(subject);
        const loaded = inMemory(key);
        const found = edited.get(key);
        if (!loaded || !found || !quarantine) return refused('nothing', 'This article’s file is as Galley wrote it.');
        const file = documentFile(layout, subject);
        const now = await stat(file).catch(ignoreMissing);
        if (now && !isSameFile(fileStampOf(now), found.stamp)) {
          onEdited(subject);
          return refused('changed again', 'The file was changed once more meanwhile. Compare it again.');
        }
        const kept = now ? await quarantine.setAside(file) : '';
        edited.delete(key);
        files.set(key, noFile);
        markBehind(subject);
        await write(subject, loaded);
        return done(kept);
      }),
  };
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
