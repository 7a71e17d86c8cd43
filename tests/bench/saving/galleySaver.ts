import { randomUUID } from 'node:crypto';
import { openSession } from '../../../electron/core/session';
import { openWorkspaceFolder } from '../../../electron/store/workspaceFolder';
import type { Commit } from '../../../shared/changes/changeRecord';
import { archiveOf } from '../archive/archive';
import { makeArchive } from '../archive/makeArchive';
import { benchPorts } from '../sampleWorkspace';
import { type Saver, timeOf } from './saver';

/**
 * Galley's own core on an archive of its own format, all of it in the index. What is timed is one commit, from the
 * change to the answer that stands for "Saved": the change is checked, applied, and its record is on the disk. The
 * article is open before, as on an editor's screen. Its file, which follows half a second later, is written while
 * others are being saved.
 */
export async function galleySaver(folder: string, size: number): Promise<Saver> {
  const archive = archiveOf(size);
  await makeArchive(folder, archive);
  const opened = await openWorkspaceFolder(folder, { readOnly: false, ...benchPorts });
  if (!opened.ok) throw new Error(opened.message);
  const session = openSession(opened.value, benchPorts);
  await session.catalogue.caughtUp;
  const found = (await session.catalogue.current()).ids().length;
  if (found !== size || session.reports.length > 0) {
    throw new Error(`The archive is not sound: ${found} articles of ${size}. ${JSON.stringify(session.reports)}`);
  }
  return {
    async save(number, headline) {
      const open = await session.article(archive.id(number));
      if (!open) throw new Error(`The archive has no article ${number}`);
      const { id: articleId, headline: was } = open.article;
      const change = { type: 'article.headlineSet', articleId, was, to: headline } as const;
      const commit: Commit = { id: randomUUID(), at: new Date().toISOString(), change };
      return timeOf(async () => {
        const committed = await session.commit([commit], 'the benchmark');
        if (!committed.ok) throw new Error(committed.message);
      });
    },
    close: () => session.close(),
  };
}
