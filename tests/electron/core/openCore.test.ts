import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { directBridge } from '../../../electron/core/directBridge';
import { openCore } from '../../../electron/core/openCore';
import type { Message } from '../../../shared/contract/messages';
import { everyArticle } from '../../../shared/model/articleQuery';
import { photoIdSchema } from '../../../shared/model/ids';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { newDesk, openDesk, openDeskCore, portsWith, sampleDesk } from '../../builders/openDesk';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const lake = article();
const created = { commits: [commit({ type: 'article.created', article: lake })] };

describe('a core whose folder could not be opened', () => {
  it('says why to each call, and closes all the same', async () => {
    const core = await openDeskCore(path.join(await temporaryFolder(), 'nowhere'));
    const bridge = await directBridge(core);
    expect(await bridge.call('workspace.describe', {})).toMatchObject({ ok: false, code: 'not a workspace' });
    expect(await bridge.call('changes.commit', created)).toMatchObject({ ok: false, code: 'not a workspace' });
    await core.close();
  });

  it('says why it could not be made', async () => {
    const made = { ok: false, code: 'occupied', message: 'The folder is not empty.' } as const;
    const core = await openCore('nowhere', false, portsWith(), made);
    expect(await (await directBridge(core)).call('lists.all', {})).toEqual(made);
    await core.close();
  });

  it('because another holds it can be opened to read', async () => {
    const folder = await newDesk();
    const writer = await openDesk(folder);
    await writer.commit(created.commits, 'the other');
    const bridge = await directBridge(await openDeskCore(folder));
    expect(await bridge.call('workspace.describe', {})).toMatchObject({ code: 'locked' });
    expect(bridge.workspace).toBeNull();
    expect(await bridge.call('workspace.openReadOnly', {})).toMatchObject({ ok: true, value: { readOnly: true } });
    expect(bridge.workspace).toEqual(expect.any(String));
    expect(await bridge.call('articles.get', { articleId: lake.id })).toMatchObject({ value: { article: lake } });
    expect(await bridge.call('changes.commit', created)).toMatchObject({ code: 'read-only' });
  });
});

describe('a core that was closed', () => {
  it('says so to each call, opens nothing any more, and has let go of the folder', async () => {
    const folder = await newDesk();
    const core = await openDeskCore(folder);
    const bridge = await directBridge(core);
    await core.close();
    expect(await bridge.call('lists.all', {})).toMatchObject({ ok: false, code: 'closed' });
    expect(await bridge.call('workspace.openReadOnly', {})).toMatchObject({ ok: false, code: 'closed' });
    await openDesk(folder);
  });

  it('has brought to the disk what was sent just before', async () => {
    const folder = await newDesk();
    const core = await openDeskCore(folder);
    const committing = (await directBridge(core)).call('changes.commit', created);
    await Promise.resolve();
    await core.close();
    const answered = await committing;
    const there = await (await openDesk(folder)).article(lake.id);
    expect(there !== undefined).toBe(answered.ok);
  });
});

describe('a connection', () => {
  async function connected() {
    const core = await openDeskCore(await newDesk());
    const messages: Message[] = [];
    return { connection: core.connect((message) => messages.push(message)), messages };
  }

  it('is greeted with its name, and no two have one name', async () => {
    const core = await openDeskCore(await newDesk());
    const [one, other] = [await directBridge(core), await directBridge(core)];
    expect(one.origin).not.toBe(other.origin);
  });

  it('is told which workspace is open, by the id that was made with it', async () => {
    const folder = await newDesk();
    const first = (await directBridge(await openDeskCore(folder))).workspace;
    const other = (await directBridge(await openDeskCore(await newDesk()))).workspace;
    const { id } = JSON.parse(await readFile(path.join(folder, 'galley.json'), 'utf8'));
    expect(first).toBe(id);
    expect(other).not.toBe(first);
  });

  it.each([undefined, null, 'a text', 7, {}, { number: 'one', name: 'lists.all', input: {} }, { name: 'lists.all' }])(
    'gives no answer to %j, which nobody could take for one',
    async (question) => {
      const { connection, messages } = await connected();
      await connection.receive(question);
      expect(messages).toEqual([{ is: 'greeting', origin: expect.any(String), workspace: expect.any(String) }]);
    },
  );

  it('answers a question without an input by what is wrong with it', async () => {
    const { connection, messages } = await connected();
    await connection.receive({ number: 7, name: 'articles.get' });
    expect(messages[1]).toMatchObject({ is: 'answer', number: 7, result: { ok: false, code: 'invalid input' } });
  });

  it('that was closed is sent nothing any more', async () => {
    const { connection, messages } = await connected();
    const answering = connection.receive({ number: 1, name: 'lists.all', input: {} });
    connection.close();
    await answering;
    expect(messages).toHaveLength(1);
  });
});

describe('photos', () => {
  it('of the vault are given with their media type, and of others there are none', async () => {
    const core = await openDeskCore(await sampleDesk());
    const session = core.session();
    if (!session.ok) throw new Error(session.message);
    const index = await session.value.catalogue.current();
    await session.value.catalogue.caughtUp;
    const photoId = index
      .list({ query: '', filter: everyArticle, order: 'last changed', offset: 0, limit: 50 })
      .rows.map((row) => row.photoId)
      .find((id) => id !== null);
    if (!photoId) throw new Error('the sample newsroom has no photo');
    const found = await core.photo(photoId);
    expect(found?.mediaType).toBe('image/jpeg');
    expect(Buffer.from(found?.bytes ?? []).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(await core.photo(photoIdSchema.parse('0'.repeat(64)))).toBeUndefined();
  });
});

describe('an index that fails while the folder is open', () => {
  it('is spoken of in the editor’s words, and the articles can be read', async () => {
    const folder = await newDesk();
    const core = await openDeskCore(folder);
    const bridge = await directBridge(core);
    await bridge.call('changes.commit', created);
    const session = core.session();
    if (!session.ok) throw new Error(session.message);
    const full = Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' });
    vi.spyOn(await session.value.catalogue.current(), 'list').mockImplementation(() => {
      throw full;
    });
    expect(
      await bridge.call('articles.list', {
        query: '',
        filter: everyArticle,
        order: 'last changed',
        offset: 0,
        limit: 1,
      }),
    ).toMatchObject({
      code: 'disk',
      message: expect.stringContaining('The articles themselves are all kept'),
    });
    expect(await bridge.call('articles.get', { articleId: lake.id })).toMatchObject({ ok: true });
  });
});
