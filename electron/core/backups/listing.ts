import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type BackedUpFile, backedUpFileSchema } from '../../../shared/backup/backupManifest';

/** How much of a listing is in memory at a time, in bytes. */
const block = 64 * 1024;

/** A listing that is being written. */
export interface ListingWriter {
  add(file: BackedUpFile): Promise<void>;
  /** Makes it durable, and gives its sha256. */
  finish(): Promise<string>;
  /** Lets go of the file, finished or not. */
  close(): Promise<void>;
}

/** Begins a listing in a file that is not there yet. Throws what the file system throws, as its methods do. */
export async function writeListing(file: string): Promise<ListingWriter> {
  const handle = await open(file, 'wx');
  const hash = createHash('sha256');
  let waiting = '';
  const write = async (): Promise<void> => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    hash.update(bytes);
    await handle.writeFile(bytes);
  };
  return {
    async add(backedUp) {
      waiting += `${JSON.stringify(backedUp)}\n`;
      if (waiting.length >= block) await write();
    },
    async finish() {
      await write();
      await handle.sync();
      return hash.digest('hex');
    },
    close: () => handle.close(),
  };
}

/**
 * Reads a listing, never more than a part of it at a time. A line that is none is passed over; that there was one, its
 * sha256 tells. Throws what the file system throws.
 */
export async function* readListing(file: string): AsyncGenerator<BackedUpFile> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(block);
    let rest = Buffer.alloc(0);
    for (;;) {
      const { bytesRead } = await handle.read(buffer);
      const text = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      const end = bytesRead === 0 ? text.length : text.lastIndexOf('\n') + 1;
      for (const line of text.toString('utf8', 0, end).split('\n')) {
        const backedUp = read(line);
        if (backedUp) yield backedUp;
      }
      if (bytesRead === 0) return;
      rest = text.subarray(end);
    }
  } finally {
    await handle.close();
  }
}

function read(line: string): BackedUpFile | undefined {
  try {
    return backedUpFileSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
