import {
  appendFile,
  chmod,
  cp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listBackups } from '../../../../electron/core/backups/listBackups';
import { makeBackup } from '../../../../electron/core/backups/makeBackup';
import { createSampleWorkspace } from '../../../../electron/core/createWorkspace';
import { historyFile, layoutOf } from '../../../../electron/store/layout';
import { subjectKey } from '../../../../shared/changes/subject';
import { article } from '../../../builders/article';
import { backupJob, copyIn, madeBackup, quietWork } from '../../../builders/backups';
import { commit } from '../../../builders/commit';
import { filesOf, fillDisk, lay, smallDisk } from '../../../builders/disk';
import { editor } from '../../../builders/editor';
import { newDesk, openDesk, sampleFolder } from '../../../builders/openDesk';
import { now } from '../../../builders/openFolder';
import { temporaryFolder } from '../../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const at = (moment: string) => ({ now: () => new Date(moment) });
const nine = at('2018-11-19T09:00:00.000Z');
const ten = at('2018-11-19T10:00:00.000Z');

/** A desk with one article, closed. */
async function desk() {
  const folder = await newDesk();
  const session = await openDesk(folder);
  const lake = article();
  await session.commit([commit({ type: 'article.created', article: lake })], 'window');
  await session.close();
  return { folder, lake, history: historyFile(layoutOf(folder), subjectKey({ kind: 'article', id: lake.id })) };
}

/** All files of a workspace but those that Galley keeps for itself. */
async function contentOf(folder: string) {
  const files = await filesOf(folder);
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('.galley/')));
}

const inode = async (file: string) => (await stat(file)).ino;

describe('makeBackup', () => {
  it('copies every file of the workspace, into a folder that bears its title, its id and the moment', async () => {
    const folder = path.join(await temporaryFolder(), 'desk');
    await createSampleWorkspace(folder, sampleFolder, { now, program: 'this test', editor });
    await lay(path.join(folder, 'notes of Anna', 'ideas.txt'), 'The lake.');
    const backups = await temporaryFolder();
    const { id, folder: made, manifest } = await madeBackup(folder, backups);
    const [place = ''] = await readdir(backups);
    expect(place).toMatch(new RegExp(`^[a-z0-9-]+-${manifest.workspaceId.slice(0, 8)}$`));
    expect(made).toBe(path.join(backups, place, '2018-11-19T120000-000Z'));
    expect(id).toBe('2018-11-19T120000-000Z');
    const content = await contentOf(folder);
    expect(await filesOf(copyIn({ folder: made }))).toEqual(content);
    expect(manifest).toMatchObject({ files: Object.keys(content).length, unread: [], isAskedFor: false });
    expect(await listBackups(path.join(backups, place), manifest.workspaceId)).toEqual([
      { id, folder: made, manifest },
    ]);
  });

  it('lets nobody write in what it copied', async () => {
    const { folder } = await desk();
    const made = await madeBackup(folder, await temporaryFolder());
    expect((await stat(path.join(copyIn(made), 'galley.json'))).mode & 0o222).toBe(0);
  });

  it('links what was not written since to the backup before, and copies the rest', async () => {
    const { folder, history } = await desk();
    const backups = await temporaryFolder();
    const first = await madeBackup(folder, backups, nine);
    await appendFile(history, '{"is":"no change, but a line"}\n');
    const second = await madeBackup(folder, backups, ten);
    const name = path.relative(folder, history);
    const inFirst = (file: string) => path.join(copyIn(first), file);
    const inSecond = (file: string) => path.join(copyIn(second), file);
    expect(await inode(inSecond('galley.json'))).toBe(await inode(inFirst('galley.json')));
    expect(await inode(inSecond('galley.json'))).not.toBe(await inode(path.join(folder, 'galley.json')));
    expect(await inode(inSecond(name))).not.toBe(await inode(inFirst(name)));
    expect(await readFile(inSecond(name), 'utf8')).toBe(await readFile(history, 'utf8'));
    expect(await filesOf(copyIn(second))).toEqual(await contentOf(folder));
  });

  it('copies what has the same length as before but was written since', async () => {
    const { folder } = await desk();
    const backups = await temporaryFolder();
    const notes = path.join(folder, 'notes.txt');
    await writeFile(notes, 'The lake rises.');
    await madeBackup(folder, backups, nine);
    await writeFile(notes, 'The lake falls.');
    await utimes(notes, new Date(), new Date('2018-11-19T09:30:00.000Z'));
    const second = await madeBackup(folder, backups, ten);
    expect(await readFile(path.join(copyIn(second), 'notes.txt'), 'utf8')).toBe('The lake falls.');
  });

  it('hands nothing on that was cut or lost in the backup before', async () => {
    const { folder, history } = await desk();
    const backups = await temporaryFolder();
    const first = await madeBackup(folder, backups, nine);
    await chmod(path.join(copyIn(first), 'galley.json'), 0o644);
    await writeFile(path.join(copyIn(first), 'galley.json'), '');
    await rm(path.join(copyIn(first), path.relative(folder, history)));
    const second = await madeBackup(folder, backups, ten);
    expect(await filesOf(copyIn(second))).toEqual(await contentOf(folder));
  });

  it('does without the backup before when that does not know any more what it has', async () => {
    const { folder } = await desk();
    const backups = await temporaryFolder();
    const first = await madeBackup(folder, backups, nine);
    await appendFile(path.join(first.folder, 'files.jsonl'), '{"path":"galley.json"}\n');
    const second = await madeBackup(folder, backups, ten);
    expect(await inode(path.join(copyIn(second), 'galley.json'))).not.toBe(
      await inode(path.join(copyIn(first), 'galley.json')),
    );
  });

  it('copies where it cannot link, as from a backup on another disk', async (test) => {
    const other = await smallDisk(4096);
    if (other === undefined) return test.skip('This machine lets nobody make a disk.');
    const { folder } = await desk();
    const backups = await temporaryFolder();
    const first = await madeBackup(folder, backups, nine);
    // The backup before now lies where no link can lead.
    await cp(first.folder, path.join(other, 'first'), { recursive: true });
    await rm(first.folder, { recursive: true });
    await symlink(path.join(other, 'first'), first.folder);
    const second = await madeBackup(folder, backups, ten);
    expect(await filesOf(copyIn(second))).toEqual(await contentOf(folder));
  });

  it('copies a history that is being appended to up to its last whole line', async () => {
    const { folder, history } = await desk();
    const whole = await readFile(history, 'utf8');
    await appendFile(history, '{"id":"378a9e6d-2752-4fff-83a8-d0637');
    const made = await madeBackup(folder, await temporaryFolder());
    expect(await readFile(path.join(copyIn(made), path.relative(folder, history)), 'utf8')).toBe(whole);
  });

  it('has no document that is ahead of its history, whoever writes meanwhile', async () => {
    const { folder, lake } = await desk();
    const session = await openDesk(folder);
    const backups = await temporaryFolder();
    let isMaking = true;
    const writing = (async () => {
      let was = lake.headline;
      for (let number = 0; isMaking; number++) {
        const to = `Lake ${number}`;
        await session.commit([commit({ type: 'article.headlineSet', articleId: lake.id, was, to })], 'window');
        was = to;
      }
    })();
    const made = [];
    for (let number = 0; number < 20; number++) {
      made.push(await madeBackup(folder, backups, at(new Date(Date.UTC(2018, 10, 19, number)).toISOString())));
    }
    isMaking = false;
    await writing;
    for (const backup of made) {
      const copy = layoutOf(copyIn(backup));
      const stored = await readFile(path.join(copy.articles, '2018', '11', `${lake.id}.json`), 'utf8');
      const history = await readFile(historyFile(copy, subjectKey({ kind: 'article', id: lake.id })), 'utf8');
      const { sequence, historyBytes } = JSON.parse(stored);
      expect(history.split('\n').length - 1).toBeGreaterThanOrEqual(sequence);
      expect(Buffer.byteLength(history)).toBeGreaterThanOrEqual(historyBytes);
    }
  });

  it('leaves out what is passing: Galley’s own folder, temporaries, half-written folders and links', async () => {
    const { folder } = await desk();
    const before = await contentOf(folder);
    await lay(path.join(folder, 'articles', 'x.json.0123456789ab.tmp'), 'half');
    await lay(path.join(folder, 'bundles', '.1.partial-1-0123456789ab', 'page.html'), 'half');
    await symlink('/etc/hostname', path.join(folder, 'link'));
    expect(await filesOf(copyIn(await madeBackup(folder, await temporaryFolder())))).toEqual(before);
  });

  it('names a file that cannot be read, and copies the others', async (test) => {
    if (process.getuid?.() === 0) return test.skip('Nothing is forbidden to the user that runs this.');
    const { folder } = await desk();
    await lay(path.join(folder, 'secret.txt'), 'not for Galley');
    await chmod(path.join(folder, 'secret.txt'), 0);
    const { manifest } = await madeBackup(folder, await temporaryFolder());
    expect(manifest.unread).toEqual(['secret.txt']);
  });

  it('gives each backup a name of its own, though the clock stands still', async () => {
    const { folder } = await desk();
    const backups = await temporaryFolder();
    const first = await madeBackup(folder, backups);
    const second = await madeBackup(folder, backups);
    expect([first.id, second.id]).toEqual(['2018-11-19T120000-000Z', '2018-11-19T120000-001Z']);
  });

  it('ends when it is cancelled, leaves the others alone, and the next one clears away what it left', async () => {
    const { folder } = await desk();
    const backups = await temporaryFolder();
    const first = await madeBackup(folder, backups, nine);
    const controller = new AbortController();
    const job = await backupJob(folder, backups, {
      ...ten,
      work: { signal: controller.signal, reached: () => controller.abort() },
    });
    expect(await makeBackup(job)).toMatchObject({ ok: false, code: 'cancelled' });
    expect((await listBackups(job.place, job.workspace.id)).map(({ id }) => id)).toEqual([first.id]);
    const second = await makeBackup({ ...job, work: quietWork });
    expect(second).toMatchObject({ ok: true });
    expect((await readdir(job.place)).sort()).toEqual([first.id, '2018-11-19T100000-000Z']);
  });

  it('says that a disk is full, keeps what was made before, and leaves nothing half-made there', async (test) => {
    const disk = await smallDisk(2048);
    if (disk === undefined) return test.skip('This machine lets nobody make a disk.');
    const { folder } = await desk();
    const first = await madeBackup(folder, disk, nine);
    await writeFile(path.join(folder, 'film.mp4'), Buffer.alloc(1024 * 1024, 1));
    await fillDisk(disk);
    const job = await backupJob(folder, disk, ten);
    const made = await makeBackup(job);
    expect(made).toMatchObject({ ok: false, code: 'disk', message: expect.stringContaining('the disk is full') });
    expect(await readdir(job.place)).toEqual([first.id]);
    expect(await listBackups(job.place, job.workspace.id)).toEqual([first]);
  });

  it('makes no backup of a workspace that is not there', async () => {
    const { folder } = await desk();
    const job = await backupJob(folder, await temporaryFolder());
    await rename(folder, `${folder}-unplugged`);
    expect(await makeBackup(job)).toMatchObject({ ok: false, code: 'disk' });
    expect(await readdir(job.place)).toEqual([]);
  });
});
