import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createGrants } from '../../../electron/core/grants';
import type { Message } from '../../../shared/contract/messages';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { newDesk, openDesk, openDeskCore } from '../../builders/openDesk';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const folderGrant = '11111111-1111-4111-8111-111111111111';
const targetGrant = '22222222-2222-4222-8222-222222222222';

/** A desk in a core with one window, and the folders that its editor picked. */
async function window(readOnly = false) {
  const desk = await newDesk();
  const grants = createGrants();
  const backups = await temporaryFolder();
  grants.give(folderGrant, backups);
  const target = path.join(await temporaryFolder(), 'restored');
  grants.give(targetGrant, target);
  const core = await openDeskCore(desk, grants, readOnly);
  const messages: Message[] = [];
  const connection = core.connect((message) => messages.push(message));
  let number = 0;
  const ask = async (name: string, input: unknown = {}): Promise<unknown> => {
    number += 1;
    const asked = number;
    await connection.receive({ is: 'question', number: asked, name, input });
    const found = messages.find((message) => message.is === 'answer' && message.number === asked);
    return found?.is === 'answer' ? found.result : undefined;
  };
  return { desk, backups, target, core, ask, messages };
}

/** What an answer gave; it must have given something. */
function given(answer: unknown) {
  expect(answer).toMatchObject({ ok: true });
  return (answer as { readonly value: unknown }).value;
}

describe('a window and its backups', () => {
  it('chooses a folder, makes a backup, sees what differs, takes an article from it, and restores it', async () => {
    const { desk, ask, backups, target, messages } = await window();
    const lake = article();
    expect(given(await ask('backups.list'))).toEqual([]);
    expect(await ask('backups.make')).toMatchObject({ ok: false, code: 'no folder' });
    expect(given(await ask('backups.chooseFolder', { grant: folderGrant }))).toMatchObject({
      backups: { folder: backups, hourly: 24 },
    });
    expect(messages.some((message) => message.is === 'event' && message.name === 'settingsSaved')).toBe(true);
    await ask('changes.commit', { commits: [commit({ type: 'article.created', article: lake })] });
    const { id } = given(await ask('backups.make')) as { readonly id: string };
    expect(given(await ask('backups.list'))).toMatchObject([{ id, kept: 'asked for' }]);

    const to = 'Level of the lake falls';
    const change = { type: 'article.headlineSet', articleId: lake.id, was: lake.headline, to } as const;
    await ask('changes.commit', { commits: [commit(change)] });
    expect(given(await ask('backups.preview', { backupId: id }))).toMatchObject({
      articles: 1,
      differing: [{ id: lake.id, headline: to, is: 'changed since' }],
      damaged: [],
    });
    expect(given(await ask('backups.article', { backupId: id, articleId: lake.id }))).toEqual(lake);
    expect(given(await ask('backups.restore', { backupId: id, grant: targetGrant }))).toMatchObject({
      folder: target,
      damaged: [],
    });
    const restored = await openDesk(target);
    expect((await restored.article(lake.id))?.article).toEqual(lake);
    expect(JSON.parse(await readFile(path.join(desk, 'galley.json'), 'utf8')).backups.folder).toBe(backups);
  });

  it('is told when the folder does not fit, the backup is gone, or the folder is not known', async () => {
    const { desk, ask, core } = await window();
    const grants = createGrants();
    const inside = path.join(desk, 'backups');
    await mkdir(inside);
    grants.give(folderGrant, inside);
    expect(await ask('backups.chooseFolder', { grant: '33333333-3333-4333-8333-333333333333' })).toMatchObject({
      code: 'unknown folder',
    });
    given(await ask('backups.chooseFolder', { grant: folderGrant }));
    for (const [name, input] of [
      ['backups.preview', {}],
      ['backups.restore', { grant: targetGrant }],
      ['backups.article', { articleId: article().id }],
    ] as const) {
      expect(await ask(name, { backupId: '2018-11-19T090000-000Z', ...input })).toMatchObject({ code: 'missing' });
    }
    await core.close();
    const other = await openDeskCore(desk, grants);
    const answers: Message[] = [];
    const connection = other.connect((message) => answers.push(message));
    await connection.receive({
      is: 'question',
      number: 1,
      name: 'backups.chooseFolder',
      input: { grant: folderGrant },
    });
    expect(answers).toContainEqual(expect.objectContaining({ result: expect.objectContaining({ code: 'unfit' }) }));
  });

  it('cannot name a folder by itself, only let go of the one that was chosen', async () => {
    const { ask, backups } = await window();
    const settings = given(await ask('backups.chooseFolder', { grant: folderGrant })) as { backups: object };
    const with_ = (folder: string | null) => ({ settings: { ...settings, backups: { ...settings.backups, folder } } });
    expect(given(await ask('settings.save', with_('/etc')))).toMatchObject({ backups: { folder: backups } });
    expect(given(await ask('settings.save', with_(null)))).toMatchObject({ backups: { folder: null } });
    expect(given(await ask('settings.save', with_('/etc')))).toMatchObject({ backups: { folder: null } });
  });

  it('chooses none for a desk that it may only read', async () => {
    const { ask, backups } = await window(true);
    expect(await ask('backups.chooseFolder', { grant: folderGrant })).toMatchObject({ ok: false, code: 'read-only' });
    expect(await readdir(backups)).toEqual([]);
  });
});
