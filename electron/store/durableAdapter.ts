import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { writeDurably } from './durableFile';

/** A file is there but does not hold what it should. */
export class DamagedFile extends Error {
  constructor(
    readonly file: string,
    readonly why: string,
  ) {
    super(`${file} is damaged: ${why}`);
  }
}

/**
 * A lowdb adapter that keeps one JSON document in one file, durably. Reading gives null when there is no file, and
 * throws `DamagedFile` when the file is empty, is not JSON, or does not fit the schema.
 */
export function durableAdapter<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Adapter<z.infer<Schema> | null> {
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      return text === null ? null : parse(file, text, schema);
    },
    write: (data) => writeDurably(file, `${JSON.stringify(data, null, 1)}\n`),
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
