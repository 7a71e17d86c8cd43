import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { z } from 'zod';
import { momentSchema } from '../../shared/model/ids';

/** Who has a workspace open for writing. `program` is what the editor would call it: "the Galley window". */
export const holderSchema = z.object({
  program: z.string(),
  processId: z.number().int(),
  computer: z.string(),
  since: momentSchema,
});
export type Holder = z.infer<typeof holderSchema>;

export type Locking =
  | HeldLock
  /** `holder` is null when the other Galley could not say who it is. */
  | { readonly is: 'busy'; readonly holder: Holder | null }
  /** There can be no lock in this folder: `why` is what SQLite said. */
  | { readonly is: 'impossible'; readonly why: string };

export interface HeldLock {
  readonly is: 'held';
  /** Whether what others would ask for is still this lock: its file may have been deleted, or another put in its place. */
  isInPlace(): boolean;
  /** Lets go of it; again, it does nothing. */
  release(): void;
}

/**
 * Takes the one lock of a workspace: a SQLite write transaction on `lockFile` that is never committed. The system lets go
 * of it when the process ends, however it ends, so there is no stale lock to judge.
 */
export async function takeLock(lockFile: string, holderFile: string, program: string, now: Date): Promise<Locking> {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  let attempt = begin(lockFile);
  if (attempt.code === notADatabase) {
    // Somebody wrote something else into it, so nobody can hold it.
    rmSync(lockFile, { force: true });
    attempt = begin(lockFile);
  }
  const { database } = attempt;
  if (!database) {
    const { code, why } = attempt;
    return code === busy ? { is: 'busy', holder: readHolder(holderFile) } : { is: 'impossible', why };
  }
  const holder: Holder = { program, processId: process.pid, computer: hostname(), since: now.toISOString() };
  try {
    // The system may bring it to the disk in its own time: it says who holds the lock, and is not the lock.
    await writeFile(holderFile, `${JSON.stringify(holder)}\n`);
  } catch (error) {
    database.close();
    throw error;
  }
  const held = markOf(lockFile);
  return {
    is: 'held',
    isInPlace: () => held !== undefined && markOf(lockFile) === held,
    release() {
      if (database.isOpen) database.close();
    },
  };
}

/** SQLite's own codes. */
const busy = 5;
const notADatabase = 26;

interface Attempt {
  readonly database?: DatabaseSyncInstance;
  readonly code: number;
  readonly why: string;
}

function begin(lockFile: string): Attempt {
  let database: DatabaseSyncInstance | undefined;
  try {
    database = new DatabaseSync(lockFile);
    database.exec('BEGIN IMMEDIATE');
    return { database, code: 0, why: '' };
  } catch (error) {
    database?.close();
    const { errcode, message } = error as Error & { readonly errcode?: number };
    if (errcode === undefined) throw error;
    return { code: errcode, why: message };
  }
}

/** What tells a file from any other that ever stood in its place. */
function markOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

function readHolder(file: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
