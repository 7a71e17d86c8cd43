import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { indexCheck, indexTables } from './indexSchema';

/** The index in a file, made anew unless it is whole. A cache that the disk has no place for is kept in memory. */
export function openIndexFile(file: string): DatabaseSyncInstance {
  const ways = [() => connectToOld(file), () => connectToNew(file)];
  for (const open of file === ':memory:' ? [] : ways) {
    try {
      return open();
    } catch {
      // What was lost is in the files, as is all that an index is made of.
    }
  }
  return connectTo(':memory:', indexTables);
}

/** Deletes the file of an index. Throws when the disk does not let go of it. */
export function deleteIndexFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { recursive: true, force: true });
}

function connectToOld(file: string): DatabaseSyncInstance {
  const database = connectTo(file, indexCheck);
  try {
    const { pages } = database
      .prepare('SELECT page_count * page_size AS pages FROM pragma_page_count, pragma_page_size')
      .get() as {
      pages: number;
    };
    // A file that was cut short may look whole where it begins.
    if (statSync(file).size < pages && !hasLog(file)) throw new Error('The index was cut short');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Whether there is a log of pages that the file itself has not got yet. */
function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function connectToNew(file: string): DatabaseSyncInstance {
  mkdirSync(path.dirname(file), { recursive: true });
  deleteIndexFile(file);
  return connectTo(file, indexTables);
}

/** The database in a file after `commands`; when one of them fails it is closed again, and that is thrown. */
function connectTo(file: string, commands: string): DatabaseSyncInstance {
  const database = new DatabaseSync(file);
  try {
    // A cache need not outlive a power cut, only be whole after one: WAL without fsync at each commit is that.
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; ${commands}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
