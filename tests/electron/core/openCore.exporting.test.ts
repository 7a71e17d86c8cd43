import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { directBridge } from '../../../electron/core/directBridge';
import { createGrants } from '../../../electron/core/grants';
import { layoutOf } from '../../../electron/store/layout';
import { articleIdsOnDisk } from '../../../electron/store/workspaceFiles';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { filesOf } from '../../builders/disk';
import { openDeskCore, sampleDesk } from '../../builders/openDesk';
import { now } from '../../builders/openFolder';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const lake = article();
const created = { commits: [commit({ type: 'article.created', article: lake })] };

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
    expect(heard.map(({ done }) => done)).toEqual(heard.map(({ done }) => done).toSorted((one, other) => one - other));
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

  it('does not happen while an article cannot be read, which is named', async () => {
    const { folder, grant, out } = await desk();
    const [id] = await articleIdsOnDisk(layoutOf(folder));
    if (!id) throw new Error('the sample newsroom has no article');
    const history = path.join(folder, 'history', `${id}.jsonl`);
    const reading = createGrants();
    reading.give(grant, out);
    await rm(history);
    await mkdir(history);
    const next = await directBridge(await openDeskCore(folder, reading, true));
    expect(await next.call('bundles.plan', {})).toMatchObject({
      code: 'disk',
      message: expect.stringContaining(`${id}.jsonl`),
    });
    expect(await next.call('articles.get', { articleId: id })).toMatchObject({ code: 'disk' });
    expect(await next.call('lists.all', {})).toMatchObject({ ok: true });
  });

  it('writes no bundle for which there can be no record', async () => {
    const { bridge, folder, grant, out } = await desk();
    await writeFile(path.join(folder, 'bundles'), 'not a folder');
    expect(await bridge.call('bundles.export', { grant })).toMatchObject({ ok: false, code: 'disk' });
    expect(await filesOf(out)).toEqual({});
  });

  it('that fails leaves no record', async () => {
    const { bridge, folder, grant, out } = await desk();
    await rm(out, { recursive: true });
    await writeFile(out, 'not a folder');
    expect(await bridge.call('bundles.export', { grant })).toMatchObject({ ok: false });
    expect(await readdir(path.join(folder, 'bundles'))).toEqual([]);
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
