import { open, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { type ChangeRecord, changeRecordSchema } from '../../shared/changes/changeRecord';
import { makeFolder, syncFolder } from './durableFile';

const newline = 0x0a;

/** How much of a history's end is searched for the ids of its latest changes, in bytes. */
const idsWithin = 256 * 1024;

/**
 * Appends records to a history, one JSON line each, and resolves to the history's new size in bytes once they are on the
 * disk. `size` is what it had before. When the disk fails, nothing of the records is left behind, and it throws.
 */
export async function appendToHistory(file: string, size: number, records: readonly ChangeRecord[]): Promise<number> {
  const lines = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  if (size === 0) await makeFolder(path.dirname(file));
  const handle = await open(file, 'a');
  try {
    await handle.writeFile(lines);
    await handle.datasync();
    if (size === 0) await syncFolder(path.dirname(file));
    return (await handle.stat()).size;
  } catch (error) {
    // By its path: on Windows, what is open for appending cannot be cut.
    await truncate(file, size).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}

/** A record and the byte of its file at which its line ends. */
export interface HistoryLine {
  readonly record: ChangeRecord;
  readonly end: number;
}

/** Part of a history: its lines up to the first that could not be read, and the file's whole size in bytes. */
export interface HistoryPart {
  readonly lines: readonly HistoryLine[];
  readonly size: number;
}

/** Reads a history from a byte that begins a line. A missing file is an empty history. */
export async function readHistory(file: string, from: number): Promise<HistoryPart> {
  const bytes = await readFrom(file, from);
  const lines: HistoryLine[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    const record = parseRecord(bytes.toString('utf8', start, end));
    if (!record) break;
    start = end + 1;
    lines.push({ record, end: from + start });
  }
  return { lines, size: from + bytes.length };
}

/** Where to go on reading: at `remembered` when a line begins there, else at the beginning of the history. */
export async function resumeAt(file: string, remembered: number): Promise<number> {
  if (remembered === 0) return 0;
  const [before] = await readFrom(file, remembered - 1, 1);
  return before === newline ? remembered : 0;
}

/** The ids of the latest changes in the first `end` bytes of a history, oldest first. */
export async function latestIds(file: string, end: number): Promise<readonly string[]> {
  const from = Math.max(0, end - idsWithin);
  const text = (await readFrom(file, from, end - from)).toString('utf8');
  // A record begins with its id, and within its line there is no line break: no need to parse all of it.
  return Array.from(text.matchAll(/^\{"id":"([^"]+)"/gm), ([, id = '']) => id);
}

/** The size of a history in bytes; 0 when there is none. */
export async function historySize(file: string): Promise<number> {
  const found = await stat(file).catch(ignoreMissing);
  return found?.size ?? 0;
}

/** Cuts what lies behind the sound part of a history off it, and gives it back. */
export async function cutHistory(file: string, sound: number): Promise<Buffer> {
  const rest = await readFrom(file, sound);
  await truncate(file, sound);
  return rest;
}

async function readFrom(file: string, from: number, atMost = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const handle = await open(file, 'r').catch(ignoreMissing);
  if (!handle) return Buffer.alloc(0);
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.alloc(Math.max(0, Math.min(size - from, atMost)));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function parseRecord(line: string): ChangeRecord | undefined {
  try {
    return changeRecordSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
