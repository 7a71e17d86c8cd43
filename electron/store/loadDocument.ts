import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Low } from 'lowdb';
import type { z } from 'zod';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import type { State } from '../../shared/model/state';
import { unreadable } from './diskFailure';
import { DamagedFile, durableAdapter } from './durableAdapter';
import { followHistory } from './followHistory';
import { cutHistory, readHistory, resumeAt } from './journal';
import { documentFile, historyFile, type Layout } from './layout';
import type { Quarantine } from './quarantine';
import { type Document, type Stored, storedSchemas } from './storedDocument';

/** A document in memory, with what is needed to write its next change. */
export interface Loaded {
  readonly document: Document | undefined;
  /** How many changes its history has, and how many bytes. */
  readonly sequence: number;
  readonly historyBytes: number;
  /** Its history goes on with changes that this Galley does not know, so it may be read, as far as it goes, but not changed. */
  readonly isNewer: boolean;
}

export interface Loading {
  readonly loaded: Loaded;
  /** The file on disk lags behind the history. */
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

  const stored = await readStored(file, subject).catch(unreadable(file));
  // A history that has no line where the file remembers its end was replaced or edited by hand. What it has of later
  // changes is found by number.
  const sound = stored instanceof DamagedFile ? null : stored;
  const from = await resumeAt(history, sound?.historyBytes ?? 0).catch(unreadable(history));
  const lines = await readHistory(history, from).catch(unreadable(history));
  const start = { document: sound?.document, sequence: sound?.sequence ?? 0 };
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

  return { loaded: { ...followed, isNewer: end === 'newer' }, behind: sequence > start.sequence, reports };
}

/** What the file of a subject holds, null when there is none, or how it is damaged. */
async function readStored(file: string, subject: Subject): Promise<Stored | DamagedFile | null> {
  const database = databaseOf(file, subject);
  try {
    await database.read();
  } catch (error) {
    if (error instanceof DamagedFile) return error;
    throw error;
  }
  const stored = database.data;
  if (!stored || subject.kind === 'sources') return stored;
  // A copy under another name would be two of one thing.
  const { id } = stored.document as Exclude<Document, State['sources']>;
  return id === subject.id ? stored : new DamagedFile(file, `what it holds has the id ${id}, which is not its name`);
}

function rebuildingOf({ sequence }: Pick<Loaded, 'sequence'>, hasHistory: boolean): string {
  if (sequence > 0) return 'It was rebuilt from its history';
  return hasHistory
    ? 'Nothing of it could be rebuilt, for its history is damaged too'
    : 'It has no history to rebuild it from';
}

/** Writes a document's file as it is in memory. What was removed has no file; its history stays. */
export async function saveDocument(layout: Layout, subject: Subject, loaded: Loaded): Promise<void> {
  const { document, sequence, historyBytes } = loaded;
  const file = documentFile(layout, subject);
  if (document === undefined) return rm(file, { force: true });
  const database = databaseOf(file, subject);
  database.data = { sequence, historyBytes, document };
  await database.write();
}

/** The lowdb of one document. Its data is null while there is no file. */
function databaseOf(file: string, subject: Subject): Low<Stored | null> {
  return new Low<Stored | null>(durableAdapter<z.ZodType<Stored>>(file, storedSchemas[subject.kind]), null);
}
