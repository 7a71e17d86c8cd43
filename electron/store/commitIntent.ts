import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { type ChangeRecord, changeRecordSchema } from '../../shared/changes/changeRecord';
import type { Subject } from '../../shared/changes/subject';
import { writeDurably } from './durableFile';
import { subjectSchema } from './subjectSchema';

/** What one commit adds to the history of one document. */
export interface IntentPart {
  readonly subject: Subject;
  readonly records: readonly ChangeRecord[];
}

/**
 * What a commit is about to add to several histories, kept in a file until it is in all of them: a sudden end in between
 * leaves none of it half done, for the next start completes it.
 */
export interface CommitIntent {
  /** Makes durable what is about to be added. Throws what the file system throws. */
  declare(parts: readonly IntentPart[]): Promise<void>;
  /** These changes are in their histories. When they are all that was declared, there is nothing left to complete. */
  fulfil(changeIds: readonly string[]): Promise<void>;
  /** What the last Galley here declared and may not have completed. */
  readonly left: Promise<readonly IntentPart[]>;
}

const partsSchema = z.array(z.object({ subject: subjectSchema, records: z.array(changeRecordSchema) }));

export function keepIntent(file: string): CommitIntent {
  const left = read(file);
  let declared = left.then((parts): readonly string[] => idsOf(parts));
  return {
    left,
    async declare(parts) {
      await writeDurably(file, JSON.stringify(parts));
      declared = Promise.resolve(idsOf(parts));
    },
    async fulfil(changeIds) {
      const open = await declared;
      const made = new Set(changeIds);
      if (open.length === 0 || !open.every((id) => made.has(id))) return;
      // Should a power cut bring it back: what is in the histories is passed over by its number.
      await rm(file, { force: true });
      declared = Promise.resolve([]);
    },
  };
}

function idsOf(parts: readonly IntentPart[]): readonly string[] {
  return parts.flatMap(({ records }) => records.map(({ id }) => id));
}

async function read(file: string): Promise<readonly IntentPart[]> {
  try {
    return partsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // None was left: one is there whole or not at all.
    return [];
  }
}
