import { Low } from 'lowdb';
import type { z } from 'zod';
import type { Subject } from '../../shared/changes/subject';
import type { State } from '../../shared/model/state';
import { DamagedFile, durableAdapter } from './durableAdapter';
import type { FileStamp } from './fileStamp';
import { documentFile, type Layout } from './layout';
import { type Document, fileOf, type Stored, storedSchemas } from './storedDocument';

/** A document's file as it is on the disk: what it holds, null when there is none, or how it is damaged. */
export interface FileRead {
  readonly stored: Stored | DamagedFile | null;
  readonly stamp: FileStamp | null;
}

/** Throws what the file system throws. */
export async function readDocumentFile(layout: Layout, subject: Subject): Promise<FileRead> {
  const file = documentFile(layout, subject);
  const { database, adapter } = databaseOf(file, subject);
  try {
    await database.read();
  } catch (error) {
    if (error instanceof DamagedFile) return { stored: error, stamp: adapter.stamp };
    throw error;
  }
  const stored = database.data;
  const stamp = adapter.stamp;
  if (!stored || subject.kind === 'sources') return { stored, stamp };
  // A copy under another name would be two of one thing.
  const { id } = stored.document as Exclude<Document, State['sources']>;
  return {
    stored: id === subject.id ? stored : new DamagedFile(file, `what it holds has the id ${id}, which is not its name`),
    stamp,
  };
}

/** Throws what the file system throws; the file then is as it was. */
export async function writeDocumentFile(
  layout: Layout,
  subject: Subject,
  stored: Omit<Stored, 'isAsWritten'>,
): Promise<FileStamp | null> {
  const { database, adapter } = databaseOf(documentFile(layout, subject), subject);
  database.data = { ...stored, isAsWritten: true };
  await database.write();
  return adapter.stamp;
}

/** The lowdb of one document. Its data is null while there is no file. */
function databaseOf(file: string, subject: Subject) {
  const adapter = durableAdapter<z.ZodType<Stored>>(file, storedSchemas[subject.kind], fileOf);
  return { database: new Low<Stored | null>(adapter, null), adapter };
}
