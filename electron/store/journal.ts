import { open, truncate } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type ChangeRecord, changeRecordSchema } from '../../shared/changes/changeRecord';
import { makeFolder, syncFolder } from './durableFile';

const newline = 0x0a;

/** How much of a history is read at a time in search of ids, in bytes. */
const block = 256 * 1024;

/** A history has more at its end than whoever wants to add to it knows of. */
export class GrownHistory extends Error {}

/**
 * Appends records to a history, one JSON line each, and resolves to the history's new size in bytes once they are on the
 * disk. `size` is what it had before; throws `GrownHistory` when it has more, and nothing is appended. When the disk fails,
 * nothing of the records is left behind, and it throws.
 */
export async function appendToHistory(file: string, size: number, records: readonly ChangeRecord[]): Promise<number> {
  const lines = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  if (size === 0) await makeFolder(path.dirname(file));
  const handle = await open(file, 'a');
  let before = size;
  try {
    before = (await handle.stat()).size;
    if (before > size) throw new GrownHistory(`${file} has ${before} bytes, not ${size}`);
    for (let written = 0; written < lines.length; ) written += (await handle.write(lines, written)).bytesWritten;
    await handle.datasync();
    if (size === 0) await syncFolder(path.dirname(file));
    return before + lines.length;
  } catch (error) {
    if (error instanceof GrownHistory) throw error;
    // By its path: on Windows, what is open for appending cannot be cut.
    await truncate(file, before).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}

/** One line of a history; `end` is the byte of its file at which it ends. */
export type HistoryLine =
  | { readonly is: 'record'; readonly record: ChangeRecord; readonly sequence: number; readonly end: number }
  /** A whole record of a change that this Galley does not know, as a newer one may write. */
  | { readonly is: 'unknown'; readonly sequence: number; readonly end: number }
  /** No record: spoilt on the disk, or torn by a sudden stop. */
  | { readonly is: 'damaged'; readonly end: number };

/** Reads the lines of a history from a byte that begins one, up to byte `to`. A missing file is an empty history. */
export async function readHistory(
  file: string,
  from: number,
  to = Number.POSITIVE_INFINITY,
): Promise<readonly HistoryLine[]> {
  const bytes = await readFrom(file, from, to - from);
  const lines: HistoryLine[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const next = found < 0 ? bytes.length : found + 1;
    // Without its line break a line is torn, though what there is of it may read as a whole.
    const line = found < 0 ? damaged : readLine(bytes.toString('utf8', start, found));
    lines.push({ ...line, end: from + next });
    start = next;
  }
  return lines;
}

/** Where to go on reading: at `remembered` when a line begins there, else at the beginning of the history. */
export async function resumeAt(file: string, remembered: number): Promise<number> {
  if (remembered === 0) return 0;
  const [before] = await readFrom(file, remembered - 1, 1);
  return before === newline ? remembered : 0;
}

/** The ids of the latest changes in the first `end` bytes of a history, oldest first: `enough` of them or more, or all. */
export async function latestIds(file: string, end: number, enough: number): Promise<readonly string[]> {
  let ids: readonly string[] = [];
  for (let to = end; to > 0 && ids.length < enough; to -= block) {
    ids = [...(await idsBetween(file, Math.max(0, to - block), to, end)), ...ids];
  }
  return ids;
}

/** The ids of the records whose lines begin between two bytes of a history. */
async function idsBetween(file: string, from: number, to: number, end: number): Promise<readonly string[]> {
  // A record begins with its id, and within its line there is no line break: no need to read more of it. Whether one begins
  // at `from`, the byte before it tells.
  const before = Math.max(0, from - 1);
  const bytes = await readFrom(file, before, Math.min(to + startOfRecord, end) - before);
  const starts = bytes.toString('latin1').matchAll(/(?:^|\n)\{"id":"([^"]{36})"/g);
  return Array.from(starts)
    .filter(({ 0: start, index }) => {
      const place = before + index + (start.startsWith('\n') ? 1 : 0);
      return place < to && (place > before || place === 0);
    })
    .map(([, id = '']) => id);
}

/** How many bytes of a record have its id in them. */
const startOfRecord = '{"id":"00000000-0000-0000-0000-000000000000"'.length;

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

const damaged = { is: 'damaged' } as const;

/** What every record has, whatever change it is of. */
const anyRecordSchema = changeRecordSchema.unwrap().extend({ change: z.looseObject({ type: z.string() }) });

function readLine(text: string) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return damaged;
  }
  const record = changeRecordSchema.safeParse(json).data;
  if (record) return { is: 'record', record, sequence: record.sequence } as const;
  const unknown = anyRecordSchema.safeParse(json).data;
  return unknown ? ({ is: 'unknown', sequence: unknown.sequence } as const) : damaged;
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
