import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Low } from 'lowdb';
import type { z } from 'zod';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import { DamagedFile, durableAdapter } from './durableAdapter';
import { cutHistory, historySize, readHistory, resumeAt } from './journal';
import { documentFile, historyFile, type Layout } from './layout';
import type { Quarantine } from './quarantine';
import { applyRecord, type Document, documentIn, type Stored, stateWith, storedSchemas } from './storedDocument';

/** A document in memory, with what is needed to write its next change. */
export interface Loaded {
  readonly document: Document | undefined;
  /** How many changes its history has, and how many bytes. */
  readonly sequence: number;
  readonly historyBytes: number;
}

export interface Loading {
  readonly loaded: Loaded;
  /** The file on disk lags behind the history. */
  readonly behind: boolean;
  readonly reports: readonly WorkspaceReport[];
}

/**
 * Reads a document: its file, rolled forward by what its history has more. What is damaged is set aside and reported,
 * unless `quarantine` is null (the folder is open read-only), when it is only reported.
 */
export async function loadDocument(layout: Layout, subject: Subject, quarantine: Quarantine | null): Promise<Loading> {
  const reports: WorkspaceReport[] = [];
  const file = documentFile(layout, subject);
  const history = historyFile(layout, subjectKey(subject));
  const name = path.basename(file);

  const database = databaseOf(file, subject);
  await database.read().catch(async (error: unknown) => {
    if (!(error instanceof DamagedFile)) throw error;
    const kept = quarantine ? await quarantine.setAside(file) : file;
    const rebuilt = (await historySize(history)) > 0;
    const outcome = rebuilt ? 'It was rebuilt from its history' : 'It has no history to rebuild it from';
    reports.push({
      subject: name,
      message: `${name} could not be read: ${error.why}. ${outcome}; the damaged file is kept at ${kept}.`,
    });
  });
  const stored = database.data;

  const size = await historySize(history);
  // A history that has no line where the file remembers its end was replaced or edited by hand. What it has of later
  // changes is found by number.
  const from = await resumeAt(history, stored?.historyBytes ?? 0);
  const part = size > from ? await readHistory(history, from) : { lines: [], size };

  let state = stateWith(subject, stored?.document);
  let sequence = stored?.sequence ?? 0;
  let sound = from;
  for (const { record, end } of part.lines) {
    if (record.sequence > sequence) {
      const after = applyRecord(state, subject, record);
      if (!after.ok) break;
      state = after.value;
      sequence = record.sequence;
    }
    sound = end;
  }

  if (sound < part.size) {
    const bytes = part.size - sound;
    const kept = quarantine ? await quarantine.keep(`${name}.history`, await cutHistory(history, sound)) : history;
    reports.push({
      subject: name,
      message: `The last ${bytes} bytes of the history of ${name} could not be read, as after a sudden stop. Everything before them is there; they are kept at ${kept}.`,
    });
  }

  const loaded = { document: documentIn(subject, state), sequence, historyBytes: sound };
  return { loaded, behind: sequence > (stored?.sequence ?? 0), reports };
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
