import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBackupKeeper } from '../../../../electron/core/backups/backupKeeper';
import { makeBackupPlace } from '../../../../electron/core/backups/backupPlace';
import { removeBackup } from '../../../../electron/core/backups/removePatiently';
import { saveSettings, settingsOf } from '../../../../electron/core/deskSettings';
import type { Session } from '../../../../electron/core/session';
import type { BackupPlan } from '../../../../shared/model/workspace';
import { done, refused } from '../../../../shared/result';
import { article } from '../../../builders/article';
import { commit } from '../../../builders/commit';
import { fillDisk, smallDisk } from '../../../builders/disk';
import { editor } from '../../../builders/editor';
import { newDesk, openDesk } from '../../../builders/openDesk';
import { temporaryFolder } from '../../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const hour = 3_600_000;

/** Puts the folder and the limits of backups into the settings, as choosing it does. */
async function plan({ folder, announcer }: Session, given: Partial<BackupPlan>) {
  const before = settingsOf(folder, editor);
  const saved = await saveSettings(
    { folder, announcer },
    { ...before, backups: { ...before.backups, ...given } },
    editor,
  );
  if (!saved.ok) throw new Error(saved.message);
}

async function write(session: Session, headline: string) {
  const committed = await session.commit(
    [commit({ type: 'article.created', article: article({ headline }) })],
    'window',
  );
  if (!committed.ok) throw new Error(committed.message);
}

/** A desk with a folder for backups, its keeper, and a clock that is set by hand. */
async function kept(given: Partial<BackupPlan> = {}, backups?: string) {
  const desk = await newDesk();
  const session = await openDesk(desk);
  const folder = backups ?? (await temporaryFolder());
  const place = await makeBackupPlace(folder, desk, session.folder.settings.workspace);
  if (!place.ok) throw new Error(place.message);
  await plan(session, { folder, ...given });
  const said: string[] = [];
  const works: string[] = [];
  session.announcer.listen((announcement) => {
    if (announcement.name === 'reported') said.push(announcement.event.report.message);
    if (announcement.name === 'progress') works.push(announcement.event.work);
  });
  const clock = { at: new Date('2026-11-23T09:00:00.000Z') };
  const wait = (time: number) => {
    clock.at = new Date(clock.at.getTime() + time);
  };
  const keeper = createBackupKeeper(
    () => done(session),
    () => clock.at,
  );
  onTestFinished(keeper.close);
  const there = async () => (await readdir(place.value)).sort().map((name) => name.replace(/^2026-|00-\d{3}Z$/g, ''));
  return { desk, session, keeper, folder, place: place.value, said, works, clock, wait, there };
}

/** Gives the right to remove them back to all folders in a folder, so that the test can. */
async function allowAll(folder: string) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    await chmod(path.join(folder, entry.name), 0o755);
    await allowAll(path.join(folder, entry.name));
  }
}

describe('createBackupKeeper', () => {
  it('makes the first backup soon after the folder was chosen, and the next when an hour has passed', async () => {
    const { session, keeper, wait, there, said } = await kept();
    await keeper.check();
    expect(await there()).toEqual(['11-23T0900']);
    await write(session, 'The lake');
    wait(hour / 2);
    await keeper.check();
    expect(await there()).toEqual(['11-23T0900']);
    wait(hour / 2);
    await keeper.check();
    expect(await there()).toEqual(['11-23T0900', '11-23T1000']);
    expect(said).toEqual([]);
  });

  it('makes none while nothing is changed', async () => {
    const { session, keeper, wait, there } = await kept();
    await keeper.check();
    wait(5 * hour);
    await keeper.check();
    expect(await there()).toEqual(['11-23T0900']);
    await write(session, 'The lake');
    await keeper.check();
    expect(await there()).toEqual(['11-23T0900', '11-23T1400']);
  });

  it('removes what the plan has no place for, once the new one is whole', async () => {
    const { session, keeper, wait, there } = await kept({ hourly: 2, daily: 0, weekly: 0 });
    for (const headline of ['One', 'Two', 'Three']) {
      await write(session, headline);
      await keeper.check();
      wait(hour);
    }
    expect(await there()).toEqual(['11-23T1000', '11-23T1100']);
  });

  it('keeps what was asked for, whatever the plan says', async () => {
    const { session, keeper, wait, there } = await kept({ hourly: 1, daily: 0, weekly: 0 });
    expect(await keeper.make(session)).toMatchObject({ ok: true, value: { kept: 'asked for' } });
    for (const headline of ['One', 'Two']) {
      wait(hour);
      await write(session, headline);
      await keeper.check();
    }
    expect(await there()).toEqual(['11-23T0900', '11-23T1100']);
  });

  it('goes on making backups when the clock was set back, and keeps those from behind it', async () => {
    const { session, keeper, wait, there } = await kept({ hourly: 1, daily: 0, weekly: 0 });
    await keeper.check();
    wait(-3 * hour);
    await write(session, 'The lake');
    await keeper.check();
    expect(await there()).toEqual(['11-23T0600', '11-23T0900']);
  });

  it('says once that the folder is not there, and makes the backup when it is again', async () => {
    const { keeper, folder, there, said } = await kept();
    await rename(folder, `${folder}-unplugged`);
    onTestFinished(() => rm(`${folder}-unplugged`, { recursive: true, force: true }));
    await keeper.check();
    await mkdir(folder);
    await keeper.check();
    expect(said).toEqual([expect.stringContaining('the folder is gone')]);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
    await rename(`${folder}-unplugged`, folder);
    await keeper.check();
    expect(await there()).toEqual(['11-23T0900']);
    expect(said.length).toBe(1);
  });

  it('says once that the disk is full, tries again after an hour, and changes can be made all the while', async (test) => {
    const disk = await smallDisk(1024);
    if (disk === undefined) return test.skip('This machine lets nobody make a disk.');
    const { session, keeper, wait, there, said } = await kept({}, disk);
    await fillDisk(disk);
    await keeper.check();
    await write(session, 'The lake');
    await keeper.check();
    wait(2 * hour);
    await keeper.check();
    expect(said).toEqual([expect.stringContaining('the disk is full')]);
    expect(await there()).toEqual([]);
    await rm(path.join(disk, 'filler'));
    wait(2 * hour);
    await keeper.check();
    expect(await there()).toEqual(['11-23T1300']);
  });

  it('says that a backup could not be removed', async (test) => {
    if (process.getuid?.() === 0) return test.skip('Nothing is forbidden to the user that runs this.');
    const { session, keeper, wait, place, said } = await kept({ hourly: 1, daily: 0, weekly: 0 });
    await keeper.check();
    const [first = ''] = await readdir(place);
    await chmod(path.join(place, first), 0o555);
    wait(hour);
    await write(session, 'The lake');
    await keeper.check();
    expect(said).toEqual([expect.stringContaining('could not be removed')]);
    await allowAll(place);
  });

  it('makes none without a folder, and says so to whoever asks for one', async () => {
    const { session, keeper, there } = await kept();
    await plan(session, { folder: null });
    await keeper.check();
    expect(await there()).toEqual([]);
    expect(await keeper.make(session)).toMatchObject({ ok: false, code: 'no folder' });
  });

  it('makes none by itself for a desk that another Galley holds, or that is not open', async () => {
    const { desk, session, folder, place } = await kept();
    const reading = { ...session, folder: { ...session.folder, quarantine: null } };
    const now = () => new Date('2026-11-23T09:00:00.000Z');
    for (const current of [done(reading), refused('locked', `${desk} is open elsewhere.`)]) {
      const keeper = createBackupKeeper(() => current, now);
      await keeper.check();
      await keeper.close();
    }
    expect(await readdir(place)).toEqual([]);
    expect(await readdir(folder)).toEqual([path.basename(place)]);
  });

  it('can be cancelled, and then waits for an hour', async () => {
    const { session, keeper, wait, there, said } = await kept();
    const begin = session.works.begin;
    const cancelled = new AbortController();
    cancelled.abort();
    const works = vi.spyOn(session.works, 'begin').mockImplementation((...given) => ({
      ...begin(...given),
      signal: cancelled.signal,
    }));
    await keeper.check();
    works.mockRestore();
    await keeper.check();
    expect(await there()).toEqual([]);
    wait(hour);
    await keeper.check();
    expect(await there()).toEqual(['11-23T1000']);
    expect(said).toEqual([]);
  });

  it('makes the one that is due at closing where the last was quick, and none that was never started', async () => {
    const { session, keeper, wait, there, clock } = await kept();
    await keeper.check();
    wait(hour);
    await write(session, 'The lake');
    const idle = createBackupKeeper(
      () => done(session),
      () => clock.at,
    );
    await idle.close();
    expect(await there()).toEqual(['11-23T0900']);
    keeper.start();
    await keeper.close();
    expect(await there()).toEqual(['11-23T0900', '11-23T1000']);
  });

  it('tells of the work only when it lasts', async () => {
    const { keeper, works } = await kept();
    await keeper.check();
    expect(new Set(works)).toEqual(new Set(['backing up']));
    expect(works.length).toBe(1);
  });
});

describe('removeBackup', () => {
  it('leaves nothing that could be taken for a backup when it cannot end', async (test) => {
    if (process.getuid?.() === 0) return test.skip('Nothing is forbidden to the user that runs this.');
    const place = await temporaryFolder();
    const backup = path.join(place, '2026-11-23T090000-000Z');
    await mkdir(path.join(backup, 'workspace'), { recursive: true });
    await writeFile(path.join(backup, 'workspace', 'galley.json'), '');
    await chmod(path.join(backup, 'workspace'), 0o555);
    await expect(removeBackup(backup)).rejects.toThrow();
    expect((await readdir(place)).every((name) => name.startsWith('.'))).toBe(true);
    await allowAll(place);
  });
});
