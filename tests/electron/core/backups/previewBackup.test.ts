import { chmod, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { describeBackups } from '../../../../electron/core/backups/describeBackups';
import type { FoundBackup } from '../../../../electron/core/backups/listBackups';
import { previewBackup } from '../../../../electron/core/backups/previewBackup';
import type { Session } from '../../../../electron/core/session';
import { documentFile } from '../../../../electron/store/layout';
import { startingBackupPlan } from '../../../../shared/model/workspace';
import { article } from '../../../builders/article';
import { copyIn, madeBackup, quietWork } from '../../../builders/backups';
import { commit } from '../../../builders/commit';
import { newDesk, openDesk } from '../../../builders/openDesk';
import { now } from '../../../builders/openFolder';
import { temporaryFolder } from '../../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const lake = article({ headline: 'The lake' });
const dam = article({ headline: 'The dam' });

async function backedUp() {
  const folder = await newDesk();
  const session = await openDesk(folder);
  const changes = [lake, dam].map((one) => commit({ type: 'article.created', article: one }));
  await session.commit(changes, 'window');
  await session.close();
  const backup = await madeBackup(folder, await temporaryFolder());
  return { folder, backup, session: await openDesk(folder) };
}

function preview(found: FoundBackup, session: Session, work = quietWork) {
  const [backup] = describeBackups([found], startingBackupPlan, now());
  if (!backup) throw new Error('It was not described');
  const { layout } = session.folder;
  const present = { layout, article: async (id: typeof lake.id) => (await session.article(id))?.article };
  return previewBackup(found, backup, present, work);
}

const kicker = (was: string, to: string, at?: string) =>
  commit({ type: 'article.kickerSet', articleId: lake.id, was, to }, at);

describe('previewBackup', () => {
  it('says that nothing differs where nothing was changed', async () => {
    const { backup, session } = await backedUp();
    expect(await preview(backup, session)).toEqual({
      ok: true,
      value: { backup: expect.objectContaining({ id: backup.id }), articles: 2, differing: [], damaged: [] },
    });
  });

  it('names what differs, the newest change first', async () => {
    const { backup, session } = await backedUp();
    const later = article({ headline: 'The river' });
    await session.commit([kicker('News', 'Analysis', '2018-11-19T11:00:00.000Z')], 'window');
    await session.commit([commit({ type: 'article.removed', article: dam })], 'window');
    await session.commit([commit({ type: 'article.created', article: later })], 'window');
    expect(await preview(backup, session)).toMatchObject({
      ok: true,
      value: {
        articles: 2,
        differing: [
          { id: lake.id, headline: 'The lake', is: 'changed since', changedAt: '2018-11-19T11:00:00.000Z' },
          { id: dam.id, headline: 'The dam', is: 'only in the backup' },
          { id: later.id, headline: 'The river', is: 'only here' },
        ],
        damaged: [],
      },
    });
  });

  it('compares what articles say, not when their files were written or how often they were changed', async () => {
    const { backup, session } = await backedUp();
    await utimes(documentFile(session.folder.layout, { kind: 'article', id: dam.id }), new Date(), new Date());
    await session.commit([kicker('News', 'Analysis')], 'window');
    await session.commit([kicker('Analysis', 'News')], 'window');
    expect(await preview(backup, session)).toMatchObject({ ok: true, value: { differing: [] } });
  });

  it('does not take an article that had been removed before for one of the backup', async () => {
    const { folder, session } = await backedUp();
    await session.commit([commit({ type: 'article.removed', article: dam })], 'window');
    await session.close();
    const backup = await madeBackup(folder, await temporaryFolder());
    expect(await preview(backup, await openDesk(folder))).toMatchObject({
      ok: true,
      value: { articles: 1, differing: [] },
    });
  });

  it('names the files of the backup that are lost or damaged', async () => {
    const { backup, session } = await backedUp();
    await rm(path.join(copyIn(backup), 'taxonomy.json'));
    const spoilt = path.join(copyIn(backup), 'galley.json');
    await chmod(spoilt, 0o644);
    await writeFile(spoilt, '{}');
    expect(await preview(backup, session)).toMatchObject({
      ok: true,
      value: { damaged: ['galley.json', 'taxonomy.json'] },
    });
  });

  it('offers what cannot be read here any more', async () => {
    const { backup, session, folder } = await backedUp();
    await session.close();
    const file = documentFile(session.folder.layout, { kind: 'article', id: lake.id });
    await rm(file);
    await mkdir(file);
    expect(await preview(backup, await openDesk(folder))).toMatchObject({
      ok: true,
      value: { differing: [{ id: lake.id, is: 'only in the backup' }] },
    });
  });

  it('ends when it is cancelled', async () => {
    const { backup, session } = await backedUp();
    const controller = new AbortController();
    const work = { signal: controller.signal, reached: () => controller.abort() };
    expect(await preview(backup, session, work)).toMatchObject({ ok: false, code: 'cancelled' });
  });
});
