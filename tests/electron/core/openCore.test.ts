import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createSampleWorkspace } from '../../../electron/core/createWorkspace';
import { directBridge } from '../../../electron/core/directBridge';
import { createGrants } from '../../../electron/core/grants';
import { openCore } from '../../../electron/core/openCore';
import type { Message } from '../../../shared/contract/messages';
import { photoIdSchema } from '../../../shared/model/ids';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { filesOf } from '../../builders/disk';
import { newDesk, openDesk, openDeskCore, portsWith, sampleFolder } from '../../builders/openDesk';
import { now } from '../../builders/openFolder';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const lake = article();
const created = { commits: [commit({ type: 'article.created', article: lake })] };

async function sampleDesk(): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'desk');
  const made = await createSampleWorkspace(folder, sampleFolder, { now, program: 'this test' });
  if (!made.ok) throw new Error(made.message);
  return folder;
}

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
    expect(await bridge.call('workspace.openReadOnly', {})).toMatchObject({ ok: true, value: { readOnly: true } });
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

  it.each([undefined, null, 'a text', 7, {}, { number: 'one', name: 'lists.all', input: {} }, { name: 'lists.all' }])(
    'gives no answer to %j, which nobody could take for one',
    async (question) => {
      const { connection, messages } = await connected();
      await connection.receive(question);
      expect(messages).toEqual([{ is: 'greeting', origin: expect.any(String) }]);
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
      .list({ query: '', state: null, offset: 0, limit: 50 })
      .rows.map((row) => row.photoId)
      .find((id) => id !== null);
    if (!photoId) throw new Error('the sample newsroom has no photo');
    const found = await core.photo(photoId);
    expect(found?.mediaType).toBe('image/jpeg');
    expect(Buffer.from(found?.bytes ?? []).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(await core.photo(photoIdSchema.parse('0'.repeat(64)))).toBeUndefined();
  });
});

describe('exporting', () => {
  async function desk() {
    const grants = createGrants();
    const out = await temporaryFolder();
    const grant = randomUUID();
    grants.give(grant, out);
    const folder = await sampleDesk();
    return { grants, grant, out, folder, bridge: await directBridge(await openDeskCore(folder, grants)) };
  }

  it('writes the bundle that was planned, which verifies, and keeps a record of it', async () => {
    const { bridge, grant, out } = await desk();
    const plan = await bridge.call('bundles.plan', {});
    const exported = await bridge.call('bundles.export', { grant });
    if (!plan.ok || !exported.ok) throw new Error(JSON.stringify([plan, exported]));
    expect(exported.value.folder).toBe(path.join(out, 'bundle-0001'));
    expect(exported.value.bundle).toMatchObject({ sequence: 1, base: null, exportedAt: now().toISOString() });
    expect(plan.value.sequence).toBe(1);
    const written = Object.keys(await filesOf(exported.value.folder));
    expect(written.sort()).toEqual(['manifest.json', ...plan.value.files.map((file) => file.path)].sort());
    expect(await bridge.call('bundles.verify', { grant })).toMatchObject({
      ok: true,
      value: { sequence: 1, missing: [], altered: [], extra: [] },
    });
    expect(await bridge.call('bundles.list', {})).toEqual({ ok: true, value: [exported.value.bundle] });
  });

  it('of the same state again gives the same bytes, and of another the next bundle', async () => {
    const { bridge, grant } = await desk();
    const first = await bridge.call('bundles.export', { grant });
    if (!first.ok) throw new Error(first.message);
    const bytes = await filesOf(first.value.folder);
    const again = await bridge.call('bundles.export', { grant });
    if (!again.ok) throw new Error(again.message);
    expect(again.value.folder).toBe(first.value.folder);
    expect(await filesOf(again.value.folder)).toEqual(bytes);

    await bridge.call('changes.commit', created);
    expect(await bridge.call('bundles.export', { grant })).toMatchObject({
      value: { bundle: { sequence: 2, base: first.value.bundle.id } },
    });
    expect(await bridge.call('bundles.list', {})).toMatchObject({ value: [{ sequence: 2 }, { sequence: 1 }] });
  });

  it('tells its progress to the end', async () => {
    const { bridge, grant } = await desk();
    const heard: { done: number; total: number }[] = [];
    bridge.on('progress', ({ work, done, total }) => {
      if (work === 'exporting') heard.push({ done, total });
    });
    await bridge.call('bundles.export', { grant });
    expect(heard.at(-1)?.done).toBe(heard.at(-1)?.total);
    expect(heard.map(({ done }) => done)).toEqual(heard.map((_, step) => step + 1));
  });

  it('finds what was altered in it afterwards', async () => {
    const { bridge, grant } = await desk();
    const exported = await bridge.call('bundles.export', { grant });
    if (!exported.ok) throw new Error(exported.message);
    const front = path.join(exported.value.folder, 'index.html');
    await writeFile(front, (await readFile(front, 'utf8')).replace('<h1', '<h1 '));
    await writeFile(path.join(exported.value.folder, 'extra.html'), '');
    expect(await bridge.call('bundles.verify', { grant })).toMatchObject({
      value: { altered: ['index.html'], extra: ['extra.html'], missing: [] },
    });
  });

  it('goes to no folder that was not picked', async () => {
    const { bridge } = await desk();
    for (const name of ['bundles.export', 'bundles.verify'] as const) {
      expect(await bridge.call(name, { grant: randomUUID() })).toMatchObject({ code: 'unknown folder' });
      expect(await bridge.call(name, { grant: '/etc' })).toMatchObject({ code: 'invalid input' });
    }
  });

  it('does not replace a folder that holds something else', async () => {
    const { bridge, grant, out } = await desk();
    await mkdir(path.join(out, 'bundle-0001'));
    await writeFile(path.join(out, 'bundle-0001', 'thesis.doc'), 'years of work');
    expect(await bridge.call('bundles.export', { grant })).toMatchObject({ ok: false, code: 'occupied' });
    expect(Object.keys(await filesOf(out))).toEqual(['bundle-0001/thesis.doc']);
    expect(await bridge.call('bundles.list', {})).toEqual({ ok: true, value: [] });
  });

  it('does not happen from a folder that is open read-only', async () => {
    const { folder, grants, grant, out } = await desk();
    const reading = await directBridge(await openDeskCore(folder, grants, true));
    expect(await reading.call('bundles.export', { grant })).toMatchObject({ code: 'read-only' });
    expect(await filesOf(out)).toEqual({});
  });

  it('asked for twice at once writes one bundle, whole', async () => {
    const { bridge, grant, out } = await desk();
    const answers = await Promise.all([
      bridge.call('bundles.export', { grant }),
      bridge.call('bundles.export', { grant }),
    ]);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await bridge.call('bundles.verify', { grant })).toMatchObject({
      value: { missing: [], altered: [], extra: [] },
    });
    expect(new Set(Object.keys(await filesOf(out)).map((file) => file.split('/')[0]))).toEqual(
      new Set(['bundle-0001']),
    );
  });
});
