import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createEmptyWorkspace } from '../../electron/core/createWorkspace';
import { documentFile, historyFile, layoutOf } from '../../electron/store/layout';
import type { Stored } from '../../electron/store/storedDocument';
import type { ChangeRecord } from '../../shared/changes/changeRecord';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import { archiveArticle } from './archiveArticle';
import { benchPorts } from './sampleWorkspace';

/** Articles written at the same time. */
const atOnce = 50;

/**
 * Makes a workspace with so many articles. Their files are written outright, as Galley would have left them after
 * committing each and writing it behind: the history with its one record, and the document that includes it.
 */
export async function makeArchive(folder: string, size: number): Promise<void> {
  const workspace = { title: 'The archive', ownNames: ['own reporting'], language: 'en' };
  const made = await createEmptyWorkspace(folder, workspace, benchPorts);
  if (!made.ok) throw new Error(made.message);
  for (let start = 0; start < size; start += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, size - start) }, (_, offset) => start + offset);
    await Promise.all(numbers.map((number) => writeArticle(folder, number)));
  }
}

async function writeArticle(folder: string, number: number): Promise<void> {
  const layout = layoutOf(folder);
  const article = archiveArticle(number);
  const subject: Subject = { kind: 'article', id: article.id };
  const record: ChangeRecord = {
    id: randomUUID(),
    at: article.createdAt,
    sequence: 1,
    change: { type: 'article.created', article },
  };
  const line = Buffer.from(`${JSON.stringify(record)}\n`);
  const stored: Stored = { sequence: 1, historyBytes: line.length, document: article };
  const document = documentFile(layout, subject);
  await mkdir(path.dirname(document), { recursive: true });
  await writeFile(historyFile(layout, subjectKey(subject)), line);
  await writeFile(document, `${JSON.stringify(stored, null, 1)}\n`);
}
