import { constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { indexCheck } from './indexSchema';

/** The folders of copies lie in the system's folder for what is temporary, and are named after who borrowed them. */
const folderName = /^galley-index-(\d+)-/;

/** A copy of an index in a folder of its own, which is deleted when it is given back. */
export interface BorrowedIndex {
  readonly file: string;
  giveBack(): void;
}

/**
 * Copies the index of a folder that may only be read, so that it can be brought up to date without writing there: far
 * cheaper than making one anew. Undefined when there is none, none that is sound, or no room for it. Another Galley may be
 * writing in it meanwhile.
 */
export function borrowIndex(file: string): BorrowedIndex | undefined {
  if (!existsSync(file)) return undefined;
  let folder: string | undefined;
  const giveBack = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    folder = mkdtempSync(path.join(tmpdir(), `galley-index-${process.pid}-`));
    const copy = path.join(folder, path.basename(file));
    copyAsOfNow(file, copy);
    return { file: copy, giveBack };
  } catch {
    giveBack();
    return undefined;
  }
}

/**
 * While a reader looks at a database, its log is not begun anew, and what is written from there into the file is no newer
 * than what the reader sees: the file and then the log, copied meanwhile, are whole together.
 */
function copyAsOfNow(file: string, copy: string): void {
  const reader = new DatabaseSync(file, { readOnly: true });
  try {
    reader.exec(`BEGIN; ${indexCheck}`);
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  } finally {
    reader.close();
  }
}

/** Removes the copies that were never given back, because the process that borrowed them was killed. */
export async function clearBorrowed(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names) {
    const borrower = folderName.exec(name)?.[1];
    if (borrower === undefined || isRunning(Number(borrower))) continue;
    // One that is somebody else's stays.
    await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
