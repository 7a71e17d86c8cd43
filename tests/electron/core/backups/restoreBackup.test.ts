import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { FoundBackup } from '../../../../electron/core/backups/listBackups';
import { restoreBackup } from '../../../../electron/core/backups/restoreBackup';
import { documentFile, historyFile, layoutOf } from '../../../../electron/store/layout';
import { subjectKey } from '../../../../shared/changes/subject';
import { article } from '../../../builders/article';
import { copyIn, madeBackup, quietWork } from '../../../builders/backups';
import { commit } from '../../../builders/commit';
import { filesOf, fillDisk, lay, smallDisk } from '../../../builders/disk';
import { newDesk, openDesk } from '../../../builders/openDesk';
import { temporaryFolder } from '../../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const lake = article();
const subject = { kind: 'article', id: lake.id } as const;

/** A desk with one article, and a backup of it. */
async function backedUp() {
  const folder = await newDesk();
  const session = await openDesk(folder);
  await session.commit([commit({ type: 'article.created', article: lake })], 'window');
  await session.close();
  const backups = await temporaryFolder();
  return { folder, backups, backup: await madeBackup(folder, backups) };
}

/** Changes a file of a backup, which nothing but a broken disk does. */
async function spoil(backup: FoundBackup, file: string, content: string) {
  const spoilt = path.join(copyIn(backup), file);
  await chmod(spoilt, 0o644);
  await writeFile(spoilt, content);
}

/** A folder that is not there yet. */
const elsewhere = async () => path.join(await temporaryFolder(), 'restored');

const inCopy = (folder: string, file: string) => path.relative(folder, file).split(path.sep).join('/');

describe('restoreBackup', () => {
  it('writes a workspace that opens, with all that the backup has', async () => {
    const { backup, folder } = await backedUp();
    const target = await elsewhere();
    const files = Object.keys(await filesOf(copyIn(backup))).length;
    expect(await restoreBackup(backup, target, quietWork)).toEqual({
      ok: true,
      value: { folder: target, files, damaged: [] },
    });
    const session = await openDesk(target);
    expect(await session.article(lake.id)).toMatchObject({ article: lake, sequence: 1 });
    const kicker = { type: 'article.kickerSet', articleId: lake.id, was: 'News', to: 'Analysis' } as const;
    expect(await session.commit([commit(kicker)], 'window')).toMatchObject({ ok: true });
    expect(session.reports).toEqual([]);
    const was = (await openDesk(folder)).folder.settings.workspace;
    const { id, ...rest } = session.folder.settings.workspace;
    expect(rest).toEqual({ ...was, id: undefined, backups: { ...was.backups, folder: null } });
    expect(id).not.toBe(was.id);
  });

  it('leaves the backup as it was', async () => {
    const { backup } = await backedUp();
    const before = await filesOf(backup.folder);
    const target = await elsewhere();
    await restoreBackup(backup, target, quietWork);
    const session = await openDesk(target);
    await session.commit([commit({ type: 'article.removed', article: lake })], 'window');
    await session.close();
    expect(await filesOf(backup.folder)).toEqual(before);
  });

  it('takes an empty folder that is there, and none that is not empty', async () => {
    const { backup } = await backedUp();
    const empty = await temporaryFolder();
    expect(await restoreBackup(backup, empty, quietWork)).toMatchObject({ ok: true });
    const full = await temporaryFolder();
    await lay(path.join(full, 'thesis.doc'), 'years of work');
    expect(await restoreBackup(backup, full, quietWork)).toMatchObject({ ok: false, code: 'occupied' });
    expect(await readdir(full)).toEqual(['thesis.doc']);
  });

  it('writes nothing into a workspace, and nothing among the backups', async () => {
    const { backup, folder } = await backedUp();
    for (const target of [path.join(folder, 'restored'), path.join(path.dirname(backup.folder), 'restored')]) {
      expect(await restoreBackup(backup, target, quietWork)).toMatchObject({ ok: false, code: 'occupied' });
    }
    expect(await readdir(path.dirname(backup.folder))).toEqual([backup.id]);
  });

  it('names a damaged document, sets it aside, and opening makes it anew from its history', async () => {
    const { backup, folder } = await backedUp();
    const file = inCopy(folder, documentFile(layoutOf(folder), subject));
    await spoil(backup, file, '{"sequence":1,"historyBytes":0,"document":{}}');
    const target = await elsewhere();
    expect(await restoreBackup(backup, target, quietWork)).toMatchObject({ ok: true, value: { damaged: [file] } });
    const [kept = ''] = await readdir(layoutOf(target).quarantine);
    expect(kept).toContain(lake.id);
    const session = await openDesk(target);
    expect(await session.article(lake.id)).toMatchObject({ article: lake });
  });

  it('names a damaged history and one that is lost, and goes on with the rest', async () => {
    const { backup, folder } = await backedUp();
    const history = inCopy(folder, historyFile(layoutOf(folder), subjectKey(subject)));
    const lost = 'history/list-popular.jsonl';
    await spoil(backup, history, 'not a line of history\n');
    await rm(path.join(copyIn(backup), lost));
    const target = await elsewhere();
    const restored = await restoreBackup(backup, target, quietWork);
    expect(restored).toMatchObject({ ok: true, value: { damaged: [lost, history] } });
    const session = await openDesk(target);
    expect((await session.article(lake.id))?.article).toEqual(lake);
    expect((await session.lists()).map(({ id }) => id)).toContain('popular');
  });

  it('says that the backup does not know any more what it had, and restores what it knows', async () => {
    const { backup } = await backedUp();
    const listing = path.join(backup.folder, 'files.jsonl');
    const lines = (await readFile(listing, 'utf8')).split('\n');
    await writeFile(listing, [...lines.slice(0, 2), 'spoilt', ...lines.slice(3)].join('\n'));
    const target = await elsewhere();
    expect(await restoreBackup(backup, target, quietWork)).toMatchObject({
      ok: true,
      value: { files: lines.length - 2, damaged: ['files.jsonl'] },
    });
  });

  it('writes nothing anywhere when a listing was made to lead elsewhere', async () => {
    const { backup } = await backedUp();
    const listing = path.join(backup.folder, 'files.jsonl');
    const line = { path: '../../../escaped.txt', bytes: 0, modified: 0, sha256: '0'.repeat(64) };
    await writeFile(listing, `${JSON.stringify(line)}\n`);
    const parent = await temporaryFolder();
    await mkdir(path.join(parent, 'a', 'b'), { recursive: true });
    const target = path.join(parent, 'a', 'b', 'restored');
    await restoreBackup(backup, target, quietWork);
    expect(await readdir(parent)).toEqual(['a']);
  });

  it('leaves nothing behind when it is cancelled, or the disk is full', async (test) => {
    const { backup } = await backedUp();
    const target = await elsewhere();
    const controller = new AbortController();
    const work = { signal: controller.signal, reached: () => controller.abort() };
    expect(await restoreBackup(backup, target, work)).toMatchObject({ ok: false, code: 'cancelled' });
    expect(await readdir(path.dirname(target))).toEqual([]);

    const disk = await smallDisk(256);
    if (disk === undefined) return test.skip('This machine lets nobody make a disk.');
    await fillDisk(disk);
    const full = path.join(disk, 'restored');
    expect(await restoreBackup(backup, full, quietWork)).toMatchObject({ ok: false, code: 'disk' });
    expect(await readdir(disk)).toEqual(['filler']);
  });
});
