import type { Stats } from 'node:fs';

/** What tells a file from what it was before: whoever writes it changes one of these. Times in milliseconds. */
export interface FileStamp {
  readonly size: number;
  readonly modified: number;
  readonly inode: number;
}

export function fileStampOf({ size, mtimeMs, ino }: Pick<Stats, 'size' | 'mtimeMs' | 'ino'>): FileStamp {
  return { size, modified: mtimeMs, inode: ino };
}

export function isSameFile(one: FileStamp | null, other: FileStamp | null): boolean {
  return one?.size === other?.size && one?.modified === other?.modified && one?.inode === other?.inode;
}
