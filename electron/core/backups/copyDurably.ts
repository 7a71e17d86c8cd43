import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { UnreadableFile, unreadable } from '../../store/diskFailure';

/** How much is read and written at a time, in bytes. */
const block = 64 * 1024;

const newline = 0x0a;

/** What became of a copy. `modified` is when the original was last written, in milliseconds. */
export type Copied =
  | { readonly is: 'copied'; readonly bytes: number; readonly modified: number; readonly sha256: string }
  /** There is no such file any more. */
  | { readonly is: 'gone' }
  /** The disk does not give it. */
  | { readonly is: 'unread' };

export interface Copying {
  /** The rights of the copy. */
  readonly mode: number;
  /** Leaves out what stands behind the last line break: lines are being appended, and that one is not whole. */
  readonly onlyWholeLines: boolean;
}

/**
 * Copies a file into one that is not there yet, as long as it was when that was begun, and makes the copy durable. Throws
 * what the file system throws on writing.
 */
export async function copyDurably(from: string, to: string, { mode, onlyWholeLines }: Copying): Promise<Copied> {
  const source = await openToRead(from);
  if ('is' in source) return source;
  try {
    const target = await open(to, 'wx', mode);
    try {
      const copied = await copyBytes(from, source, target, onlyWholeLines);
      await target.datasync();
      return copied;
    } finally {
      await target.close();
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    await rm(to);
    return { is: 'unread' };
  } finally {
    await source.close();
  }
}

async function openToRead(file: string): Promise<FileHandle | Copied> {
  try {
    return await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    return { is: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'unread' };
  }
}

async function copyBytes(
  from: string,
  source: FileHandle,
  target: FileHandle,
  onlyWholeLines: boolean,
): Promise<Copied> {
  const hash = createHash('sha256');
  const { size, mtimeMs: modified } = await source.stat().catch(unreadable(from));
  const end = onlyWholeLines ? await endOfLines(source, size).catch(unreadable(from)) : size;
  const buffer = Buffer.allocUnsafe(Math.min(end, block));
  let bytes = 0;
  while (bytes < end) {
    const { bytesRead } = await source.read(buffer, 0, Math.min(end - bytes, block), bytes).catch(unreadable(from));
    // It has been cut meanwhile.
    if (bytesRead === 0) break;
    const part = buffer.subarray(0, bytesRead);
    hash.update(part);
    await target.writeFile(part);
    bytes += bytesRead;
  }
  return { is: 'copied', bytes, modified, sha256: hash.digest('hex') };
}

/** The byte behind the last line break among the first `size`. */
async function endOfLines(file: FileHandle, size: number): Promise<number> {
  const buffer = Buffer.allocUnsafe(Math.min(size, block));
  for (let end = size; end > 0; end -= block) {
    const from = Math.max(0, end - block);
    const { bytesRead } = await file.read(buffer, 0, end - from, from);
    const found = buffer.subarray(0, bytesRead).lastIndexOf(newline);
    if (found >= 0) return from + found + 1;
  }
  return 0;
}
