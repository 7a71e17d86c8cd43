import { open } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { writeDurably } from './durableFile';
import { type FileStamp, fileStampOf } from './fileStamp';

/** A file is there but does not hold what it should. */
export class DamagedFile extends Error {
  constructor(
    readonly file: string,
    readonly why: string,
  ) {
    super(`${file} is damaged: ${why}`);
  }
}

export interface DurableAdapter<Value> extends Adapter<Value | null> {
  /** The file as it was last read or written through this; null when there was none. */
  readonly stamp: FileStamp | null;
}

/**
 * A lowdb adapter that keeps one JSON document in one file, durably. Reading gives null when there is no file, and
 * throws `DamagedFile` when the file is empty, is not JSON, or does not fit the schema. `fileOf` makes of a value what is
 * written of it.
 */
export function durableAdapter<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  fileOf: (value: z.infer<Schema>) => unknown = (value) => value,
): DurableAdapter<z.infer<Schema>> {
  let stamp: FileStamp | null = null;
  return {
    get stamp() {
      return stamp;
    },
    async read() {
      stamp = null;
      const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      if (!handle) return null;
      try {
        // Before it is read: what is written into it meanwhile gives it another.
        stamp = fileStampOf(await handle.stat());
        return parse(file, await handle.readFile('utf8'), schema);
      } finally {
        await handle.close();
      }
    },
    async write(data) {
      stamp = await writeDurably(file, `${JSON.stringify(data && fileOf(data), null, 1)}\n`);
    },
  };
}

function parse<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.infer<Schema> {
  if (text.trim() === '') throw new DamagedFile(file, 'it is empty');
  let json: unknown;
  try {
    // Some editors of text put a byte order mark before what was edited by hand.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new DamagedFile(file, (error as Error).message);
  }
  const checked = schema.safeParse(json);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new DamagedFile(file, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  return checked.data;
}
