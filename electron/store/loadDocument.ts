import { rm } from 'node:fs/promises';
import path from 'node:path';
import { sameValue } from '../../shared/changes/sameValue';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import { unreadable } from './diskFailure';
import { readDocumentFile, writeDocumentFile } from './documentFiles';
import { DamagedFile } from './durableAdapter';
import type { FileStamp } from './fileStamp';
import { type Followed, followHistory } from './followHistory';
import { cutHistory, type HistoryLine, readHistory, resumeAt } from './journal';
import { documentFile, historyFile, type Layout } from './layout';
import type { Quarantine } from './quarantine';
import type { Document, Stored } from './storedDocument';

/** A document in memory, with what is needed to write its next change. */
export interface Loaded {
  readonly document: Document | undefined;
  /** How many changes its history has, and how many bytes. */
  readonly sequence: number;
  readonly historyBytes: number;
  /** Its history goes on with changes that this Galley does not know, so it may be read, as far as it goes, but not changed. */
  readonly isNewer: boolean;
}

/** A document's file as it was when it was last read or written here; both are null when there was none. */
export interface KnownFile {
  readonly stamp: FileStamp | null;
  readonly document: Document | null;
}

/** How far a history was ahead of its file: by how many changes, and when the last of them was made. */
export interface Ahead {
  readonly changes: number;
  readonly lastAt: string;
}

export interface Loading {
  readonly loaded: Loaded;
  readonly file: KnownFile;
  /**
   * What another program has made of the file: `file` then has what the history gives in its place, null when it does not
   * reach there, and what is loaded is what the history gives.
   */
  readonly theirs: Document | null;
  readonly ahead: Ahead | null;
  /** The file on disk is to be written. */
  readonly behind: boolean;
  readonly reports: readonly WorkspaceReport[];
}

/**
 * Reads a document: its file, rolled forward by what its history has more. What is damaged is set aside and reported,
 * unless `quarantine` is null (the folder is open read-only), when it is only reported. Throws `UnreadableFile`.
 */
export async function loadDocument(layout: Layout, subject: Subject, quarantine: Quarantine | null): Promise<Loading> {
  const reports: WorkspaceReport[] = [];
  const file = documentFile(layout, subject);
  const history = historyFile(layout, subjectKey(subject));
  const name = path.basename(file);

  const { stored, stamp } = await readDocumentFile(layout, subject).catch(unreadable(file));
  const sound = stored instanceof DamagedFile ? null : stored;
  const edit = sound && !sound.isAsWritten ? await readEdit(subject, history, sound) : null;
  const { from, lines, start } = edit?.isEdit ? edit : await readRest(history, sound);
  const { end, ...followed } = followHistory(subject, start, from, lines);
  const { sequence, historyBytes } = followed;

  if (stored instanceof DamagedFile) {
    const kept = quarantine ? await quarantine.setAside(file) : file;
    const outcome = rebuildingOf(followed, lines.length > 0);
    reports.push({
      subject: name,
      message: `${name} could not be read: ${stored.why}. ${outcome}; the damaged file is kept at ${kept}.`,
    });
  }
  const isUnknown = sound?.isAsWritten === false && edit === null;
  if (isUnknown) {
    reports.push({
      subject: name,
      message: `${name} was changed by another program, and there is no history that says what Galley had written. What the file says is taken.`,
    });
  }
  if (end === 'newer') {
    reports.push({
      subject: name,
      message: `The history of ${name} has changes that this Galley does not know, so a newer one wrote them. Nothing was touched: what is shown is change ${sequence}, and it cannot be changed here. Update Galley.`,
    });
  } else if (end !== 'whole') {
    const bytes = (lines.at(-1)?.end ?? historyBytes) - historyBytes;
    const changes = lines.filter((line) => line.is !== 'damaged' && line.end > historyBytes).length;
    const rest = quarantine && (await cutHistory(history, historyBytes));
    const kept = rest ? await quarantine.keep(`${name}.history`, rest) : history;
    reports.push({
      subject: name,
      message:
        end === 'torn'
          ? `The last ${bytes} bytes of the history of ${name} could not be read, as after a sudden stop. Everything before them is there; they are kept at ${kept}.`
          : `The history of ${name} is damaged behind change ${sequence}, so it could be followed only up to there. The rest, ${bytes} bytes with ${changes} changes that can be read, is kept at ${kept}.`,
    });
  }

  const lastAt = lines.findLast((line) => line.is === 'record' && line.sequence === sequence);
  const changes = sequence - (sound?.sequence ?? 0);
  return {
    loaded: { ...followed, isNewer: end === 'newer' },
    file: { stamp: sound && stamp, document: edit?.isEdit ? edit.base : (sound?.document ?? null) },
    theirs: edit?.isEdit && sound ? sound.document : null,
    ahead: changes > 0 && lastAt?.is === 'record' ? { changes, lastAt: lastAt.record.at } : null,
    behind: sequence > (sound?.sequence ?? 0) || edit?.isEdit === false || isUnknown,
    reports,
  };
}

/** What a history has more than a file. */
interface Rest {
  readonly start: { readonly document: Document | undefined; readonly sequence: number };
  readonly from: number;
  readonly lines: readonly HistoryLine[];
}

async function readRest(history: string, stored: Stored | null): Promise<Rest> {
  // A history that has no line where the file remembers its end was replaced or edited by hand. What it has of later
  // changes is found by number.
  const from = await resumeAt(history, stored?.historyBytes ?? 0).catch(unreadable(history));
  const lines = await readHistory(history, from).catch(unreadable(history));
  return { start: { document: stored?.document, sequence: stored?.sequence ?? 0 }, from, lines };
}

/**
 * Judges a file that is not as Galley wrote it by its whole history, which says what it should hold. Where the history
 * does not reach there, nobody knows better than the file. It may also say the same in another layout.
 */
async function readEdit(
  subject: Subject,
  history: string,
  stored: Stored,
): Promise<{ readonly isEdit: false } | (Rest & { readonly isEdit: true; readonly base: Document | null }) | null> {
  const lines = await readHistory(history, 0).catch(unreadable(history));
  const nothing = { document: undefined, sequence: 0 };
  const whole = followHistory(subject, nothing, 0, lines);
  if (whole.document === undefined || whole.sequence < stored.sequence) return null;
  const then: Followed = followHistory(
    subject,
    nothing,
    0,
    lines.filter((line) => line.is !== 'damaged' && line.sequence <= stored.sequence),
  );
  if (sameValue(then.document, stored.document)) return { isEdit: false };
  return { isEdit: true, base: then.document ?? null, start: nothing, from: 0, lines };
}

function rebuildingOf({ sequence }: Pick<Loaded, 'sequence'>, hasHistory: boolean): string {
  if (sequence > 0) return 'It was rebuilt from its history';
  return hasHistory
    ? 'Nothing of it could be rebuilt, for its history is damaged too'
    : 'It has no history to rebuild it from';
}

/**
 * Writes a document's file as it is in memory, and says what it then is. What was removed has no file; its history stays.
 * Throws what the file system throws.
 */
export async function saveDocument(layout: Layout, subject: Subject, loaded: Loaded): Promise<KnownFile> {
  const { document, sequence, historyBytes } = loaded;
  if (document !== undefined) {
    return { document, stamp: await writeDocumentFile(layout, subject, { sequence, historyBytes, document }) };
  }
  await rm(documentFile(layout, subject), { force: true });
  return { document: null, stamp: null };
}
