import { readFile } from 'node:fs/promises';
import { documentFile, historyFile, layoutOf } from '../../electron/store/layout';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import type { ArticleId } from '../../shared/model/ids';

/** By how many changes an article's history is ahead of its file, read without Galley. Throws when the file is not whole. */
export async function aheadOnDisk(workspace: string, id: ArticleId): Promise<number> {
  const layout = layoutOf(workspace);
  const subject: Subject = { kind: 'article', id };
  const file = await readFile(documentFile(layout, subject), 'utf8').catch(() => '{"sequence":0}');
  const history = await readFile(historyFile(layout, subjectKey(subject)), 'utf8').catch(() => '');
  // What is behind the last line break is torn.
  const changes = history.split('\n').length - 1;
  return changes - Number(JSON.parse(file).sequence);
}
