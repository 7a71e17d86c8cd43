import path from 'node:path';
import { type Failure, refused } from '../../shared/result';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room on it',
  EDQUOT: 'your share of the disk is used up. Make room in it',
  EACCES: 'the folder may not be written to. Give yourself the right to write there',
  EPERM: 'the folder may not be written to. Give yourself the right to write there',
  EROFS: 'the disk is read-only. Make it writable',
  ENOENT: 'the folder is gone. Put it back (is a drive unplugged?)',
  EIO: 'the disk reports an error. Check it, and copy the folder to another one',
};

const readingReasons: Readonly<Record<string, string>> = {
  EISDIR: 'a folder stands in its place. Move that away, and put the file back from a copy if there is one',
  EACCES: 'Galley has not the right to. Give yourself the right to read it',
  EPERM: 'Galley has not the right to. Give yourself the right to read it',
  EIO: 'the disk reports an error. Check it, and copy the folder to another one',
};

/** A file of the workspace that is there but cannot be read. Its message says so in the editor's words, without an end. */
export class UnreadableFile extends Error {
  readonly syscall = 'read';
  readonly code: string;

  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    super(`${file} cannot be read: ${readingReasons[code] ?? `the system said “${message}”`}`, { cause });
    this.code = code;
  }
}

/** For a file's reading to be caught with: makes an `UnreadableFile` of what the file system threw. */
export function unreadable(file: string): (error: unknown) => never {
  return (error) => {
    throw isDiskError(error) ? new UnreadableFile(path.basename(file), error) : error;
  };
}

/** What the file system threw, as a failure with the code `disk`. `kept` ends the sentence "…; <kept>." */
export function diskFailure(error: unknown, kept: string): Failure<'disk'> {
  if (error instanceof UnreadableFile) return refused('disk', `${error.message}; ${kept}.`);
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = reasons[code] ?? `the system said “${message}”`;
  return refused('disk', `Galley cannot write: ${reason}; ${kept}.`);
}

/** Whether an error came from the file system, not from a bug. */
export function isDiskError(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
