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

/** What the file system threw, as a failure with the code `disk`. `kept` ends the sentence "…; <kept>." */
export function diskFailure(error: unknown, kept: string): Failure<'disk'> {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = reasons[code] ?? `the system said “${message}”`;
  return refused('disk', `Galley cannot write: ${reason}; ${kept}.`);
}

/** Whether an error came from the file system, not from a bug. */
export function isDiskError(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
