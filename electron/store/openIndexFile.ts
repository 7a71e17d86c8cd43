import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { distrustIndex, indexCheck, indexTables, trustIndex } from './indexSchema';

/** An index, and what becomes of its file. */
export interface IndexFile {
  readonly database: DatabaseSyncInstance;
  /** Brings a new file to the disk, with all that is in it, and has it last. */
  makeLasting(): void;
  /** The next opening finds no index in it. Throws when too much is damaged for that. */
  distrust(): void;
}

/**
 * A new file passes: while it is being made it is written once, and nothing waits for the disk; after a sudden end it is
 * made anew. One that lasts is whole after a sudden end and after a power cut, though it need not have the last of it.
 */
type Standing = 'passing' | 'lasting' | 'distrusted';

const pragmas = {
  // Nobody else has a use for the file yet, so what undoes a transaction is kept in memory.
  passing: 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY',
  // A log without fsync at each commit.
  lasting: 'PRAGMA locking_mode = NORMAL; PRAGMA synchronous = NORMAL; PRAGMA journal_mode = WAL',
} as const;

/** The index in a file, made anew unless it is whole. A cache that the disk has no place for is kept in memory. */
export function openIndexFile(file: string): IndexFile {
  const ways = [() => connectToOld(file), () => connectToNew(file)];
  for (const open of file === ':memory:' ? [] : ways) {
    try {
      return open();
    } catch {
      // What was lost is in the files, as is all that an index is made of.
    }
  }
  return connectTo(':memory:', 'passing', indexTables);
}

/** Deletes the file of an index. Throws when the disk does not let go of it. */
export function deleteIndexFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { recursive: true, force: true });
}

function connectToOld(file: string): IndexFile {
  const opened = connectTo(file, 'lasting', indexCheck);
  try {
    const { pages } = opened.database
      .prepare('SELECT page_count * page_size AS pages FROM pragma_page_count, pragma_page_size')
      .get() as {
      pages: number;
    };
    // A file that was cut short may look whole where it begins.
    if (statSync(file).size < pages && !hasLog(file)) throw new Error('The index was cut short');
    return opened;
  } catch (error) {
    opened.database.close();
    throw error;
  }
}

/** Whether there is a log beside the file, with pages that the file has not got yet. */
function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function connectToNew(file: string): IndexFile {
  mkdirSync(path.dirname(file), { recursive: true });
  deleteIndexFile(file);
  return connectTo(file, 'passing', indexTables);
}

/** The database in a file after `commands`; when one of them fails it is closed again, and that is thrown. */
function connectTo(file: string, as: 'passing' | 'lasting', commands: string): IndexFile {
  const database = new DatabaseSync(file);
  try {
    database.exec(`${pragmas[as]}; PRAGMA cache_size = -16000; ${commands}`);
  } catch (error) {
    database.close();
    throw error;
  }
  let standing: Standing = as;
  return {
    database,
    makeLasting() {
      if (standing !== 'passing') return;
      // The disk has the rest when the log begins, so that no power cut leaves a file that is trusted without it.
      database.exec(`${pragmas.lasting}; ${trustIndex}`);
      standing = 'lasting';
    },
    distrust() {
      standing = 'distrusted';
      database.exec(distrustIndex);
    },
  };
}
