import { randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { ChangeRecord } from '../../../shared/changes/changeRecord';
import { archiveOf } from '../archive/archive';
import { type Saver, timeOf } from './saver';

/**
 * The floor: the bytes that Galley's history gets, appended to a file that is open already, and one fdatasync. No
 * program that keeps what it says it saved can be faster on this disk.
 */
export async function appendSaver(folder: string, size: number): Promise<Saver> {
  const archive = archiveOf(size);
  await mkdir(folder, { recursive: true });
  const file = await open(path.join(folder, 'appended.jsonl'), 'a');
  return {
    async save(number, headline) {
      const { id: articleId, headline: was } = archive.article(number);
      const record: ChangeRecord = {
        id: randomUUID(),
        at: new Date().toISOString(),
        by: 'benchmark',
        sequence: 2,
        change: { type: 'article.headlineSet', articleId, was, to: headline },
      };
      const line = Buffer.from(`${JSON.stringify(record)}\n`);
      return timeOf(async () => {
        await file.writeFile(line);
        await file.datasync();
      });
    },
    close: () => file.close(),
  };
}
