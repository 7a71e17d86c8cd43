import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { documentFile, layoutOf } from '../../electron/store/layout';
import type { Change } from '../../shared/changes/change';
import { type CallInput, type CallName, calls } from '../../shared/contract/calls';
import type { Events } from '../../shared/contract/events';
import type { SourceDeed } from '../../shared/contract/sources';
import { everyArticle } from '../../shared/model/articleQuery';
import { everyPhoto } from '../../shared/model/photoQuery';
import { article } from '../builders/article';
import { commit } from '../builders/commit';
import { source } from '../builders/newsroom';
import { now } from '../builders/openFolder';
import { jpeg } from '../builders/picture';
import { temporaryFolder } from '../builders/temporaryFolder';
import { carriers, given, windows } from './windows';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const lake = article();
const created: Change = { type: 'article.created', article: lake };

describe.each(carriers)('over %s', (_name, make) => {
  it('each window is greeted with a name of its own', async () => {
    const { bridge, others } = await windows(make, 3);
    const names = [bridge, ...others].map(({ origin }) => origin);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('every call is answered', async () => {
    const { bridge, grant, grants, folder } = await windows(make);
    const picked = async () => {
      const grant = randomUUID();
      grants.give(grant, await temporaryFolder());
      return grant;
    };
    const asked = new Set<CallName>();
    const ask = async <Name extends CallName>(name: Name, input: CallInput<Name>) => {
      asked.add(name);
      return given(await bridge.call(name, input));
    };

    expect(await ask('workspace.describe', {})).toMatchObject({
      title: 'South Caucasus desk',
      folder,
      readOnly: false,
      reports: [],
    });
    expect(await ask('workspace.openReadOnly', {})).toMatchObject({ folder, readOnly: false });
    expect(await ask('changes.commit', { commits: [commit(created)] })).toEqual({
      savedAt: now().toISOString(),
      sequences: { [lake.id]: 1 },
    });
    expect(await ask('articles.get', { articleId: lake.id })).toEqual({ article: lake, sequence: 1 });
    expect(await ask('articles.timeline', { articleId: lake.id })).toMatchObject({
      changes: 1,
      revisions: [{ sequence: 1, is: { kind: 'created' } }],
    });
    expect(await ask('articles.revision', { articleId: lake.id, sequence: 1 })).toEqual(lake);
    expect(await ask('articles.trail', { articleId: lake.id })).toEqual({ before: lake.body, edits: [] });
    const page = await ask('articles.list', {
      query: 'Sevan centimetres',
      filter: { ...everyArticle, states: ['ready'] },
      order: 'last changed',
      offset: 0,
      limit: 10,
    });
    expect(page).toMatchObject({ total: 1, rows: [{ id: lake.id, headline: lake.headline }] });
    expect(await ask('articles.summaries', { articleIds: [lake.id] })).toEqual(page.rows);
    const titles = ['LEVEL of Lake Sevan rises for a third year', 'No such title'];
    expect(await ask('articles.findByTitle', { titles })).toEqual([page.rows[0], null]);
    expect(await ask('articles.findBySlug', { slugs: [lake.slug, 'no-such-slug'] })).toEqual([page.rows[0], null]);
    // Proofs are read by a program that only a build has.
    expect(await ask('proofs.read', { language: 'en', texts: ['A lake.'] })).toBeNull();
    expect((await ask('lists.all', {})).map(({ id }) => id)).toContain('editors-choice');
    expect((await ask('sources.all', {})).map(({ name }) => name)).toContain('agencies');
    expect(await ask('bundles.plan', {})).toMatchObject({ sequence: 1, gone: [] });
    const { bundle } = await ask('bundles.export', { grant });
    expect(await ask('bundles.verify', { grant })).toMatchObject({
      id: bundle.id,
      missing: [],
      altered: [],
      extra: [],
    });
    expect(await ask('bundles.list', {})).toEqual([bundle]);
    expect(await ask('articles.outsideEdit', { articleId: lake.id })).toBeNull();
    asked.add('articles.settleOutsideEdit');
    expect(await bridge.call('articles.settleOutsideEdit', { articleId: lake.id })).toMatchObject({ code: 'nothing' });
    const place = { address: `#/article/${lake.id}`, articleId: lake.id, selection: { anchor: 1, head: 4 } };
    expect(await ask('place.remember', place)).toBe(true);
    expect(await ask('workspace.describe', {})).toMatchObject({ place, recovery: null });
    const search = { query: 'centimetres', filter: everyArticle, order: 'newest' } as const;
    expect(await ask('articles.facets', search)).toMatchObject({ kickers: [{ value: 'News', count: 1 }] });
    expect(await ask('articles.ids', search)).toEqual([lake.id]);
    const [snippet] = await ask('articles.snippets', { articleIds: [lake.id], query: search.query });
    expect(snippet?.snippet.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['centimetres']);
    expect(await ask('articles.freeSlug', { articleId: lake.id, slug: lake.slug })).toEqual({
      slug: lake.slug,
      takenBy: null,
    });
    const many = await ask('articles.changeMany', { articleIds: [lake.id], action: { is: 'add tag', tag: 'levels' } });
    expect(many).toMatchObject({ changed: 1, skipped: [], wasCancelled: false });
    expect(await ask('articles.undoMany', { bulkId: many.bulkId ?? '' })).toMatchObject({ changed: 1 });

    const added = await ask('photos.add', { fileName: 'lake.jpg', bytes: await jpeg() });
    expect(added).toMatchObject({ isNew: true, photo: { fileName: 'lake.jpg', width: 120, height: 80 } });
    const { photo: lakePhoto } = added;
    expect(await ask('photos.metadata', { photoId: lakePhoto.id })).toMatchObject({ photo: lakePhoto, doubts: [] });
    expect(await ask('photos.get', { photoIds: [lakePhoto.id] })).toEqual([lakePhoto]);
    const newest = await ask('photos.list', { ...everyPhoto, offset: 0, limit: 1 });
    expect(newest).toMatchObject({ total: 10, rows: [{ id: lakePhoto.id, uses: 0 }] });
    expect(await ask('photos.ids', { ...everyPhoto, text: 'lake.jpg' })).toContain(lakePhoto.id);
    expect((await ask('photos.facets', everyPhoto)).uses).toContainEqual({ value: 'used', count: 9 });
    expect(await ask('photos.uses', { photoId: lakePhoto.id })).toEqual([]);
    const credited = await ask('photos.setMany', { photoIds: [lakePhoto.id], fields: { credit: 'Anna' } });
    expect(credited).toMatchObject({ changed: 1, skipped: [] });

    const [trend, wire] = [source({ name: 'Trend' }), source({ name: 'Trend news' })];
    const known = [trend, wire].map((one) => commit({ type: 'source.added', source: one }));
    await ask('changes.commit', { commits: known });
    expect(await ask('sources.uses', {})).not.toHaveProperty(trend.id);
    const deed: SourceDeed = { is: 'merge', from: [wire.id], into: trend.id };
    expect(await ask('sources.plan', { deed })).toEqual({ articles: 0, effects: [], ownLines: 0 });
    expect(await ask('sources.apply', { deed })).toMatchObject({ changed: 1, skipped: [], wasCancelled: false });
    const passphrase = 'nine herons on one roof';
    const wish = { sourceId: null, name: 'Levon Manukyan', codeName: 'Heron', details: {}, passphrase };
    const { id: sourceId } = await ask('sources.protect', wish);
    expect(await ask('sources.reveal', { sourceId, passphrase })).toEqual({ name: 'Levon Manukyan' });

    const settings = await ask('settings.get', {});
    const renamed = { ...settings, title: 'Lake desk' };
    expect(await ask('settings.save', { settings: renamed })).toEqual(renamed);
    expect(await ask('backups.chooseFolder', { grant: await picked() })).toMatchObject({ title: 'Lake desk' });
    const backup = await ask('backups.make', {});
    expect((await ask('backups.list', {})).map(({ id }) => id)).toContain(backup.id);
    expect(await ask('backups.preview', { backupId: backup.id })).toMatchObject({ differing: [], damaged: [] });
    expect(await ask('backups.article', { backupId: backup.id, articleId: lake.id })).toMatchObject({
      headline: lake.headline,
    });
    expect(await ask('backups.restore', { backupId: backup.id, grant: await picked() })).toMatchObject({
      files: backup.files,
    });
    expect(await ask('work.cancel', { workId: randomUUID() })).toBe(false);

    expect(Array.from(asked).sort(), 'a call is not tested').toEqual(Object.keys(calls).sort());
  });

  it('what does not fit a call is refused, and the message says what is wrong', async () => {
    const { bridge } = await windows(make);
    const badly: readonly [CallName, unknown][] = [
      ['articles.get', { articleId: '../../etc/passwd' }],
      ['articles.list', { query: '', filter: everyArticle, order: 'last changed', offset: 0, limit: 1_000_000 }],
      ['articles.list', { query: 7, filter: everyArticle, order: 'last changed', offset: -1, limit: 10 }],
      ['changes.commit', { commits: [] }],
      ['changes.commit', { commits: [{ ...commit(created), at: 'yesterday' }] }],
      ['bundles.export', { grant: '/home/anna' }],
      ['lists.all', 'a text'],
      ['lists.all', null],
    ];
    for (const [name, input] of badly) {
      const answer = await bridge.call(name, input as CallInput<typeof name>);
      expect(answer, JSON.stringify([name, input])).toMatchObject({ ok: false, code: 'invalid input' });
      expect(answer).toMatchObject({ message: expect.stringContaining(name) });
    }
  });

  it('a call that there is not is refused, even when every object has it', async () => {
    const { bridge } = await windows(make);
    for (const name of ['articles.burn', 'constructor', 'toString', '__proto__', '']) {
      expect(await bridge.call(name as CallName, {})).toMatchObject({ ok: false, code: 'unknown call' });
    }
  });

  it('a change that does not fit comes back as a refusal with its reason', async () => {
    const { bridge } = await windows(make);
    const change: Change = { type: 'article.headlineSet', articleId: lake.id, was: 'a', to: 'b' };
    expect(await bridge.call('changes.commit', { commits: [commit(change)] })).toMatchObject({
      ok: false,
      code: 'missing',
      message: expect.stringMatching(/\.$/),
    });
  });

  it('what the disk does not give comes back as a failure, and the next call is answered', async () => {
    const { bridge, folder } = await windows(make);
    await mkdir(documentFile(layoutOf(folder), { kind: 'article', id: lake.id }), { recursive: true });
    expect(await bridge.call('articles.get', { articleId: lake.id })).toMatchObject({ ok: false, code: 'disk' });
    expect(await bridge.call('lists.all', {})).toMatchObject({ ok: true });
  });

  it('answers find their questions, in whatever order they come', async () => {
    const { bridge } = await windows(make);
    const slow = bridge.call('bundles.plan', {});
    const finished: string[] = [];
    const quick = Array.from({ length: 30 }, (_, number) =>
      bridge.call('articles.findByTitle', { titles: Array.from({ length: number }, () => 'No such title') }),
    );
    void slow.then(() => finished.push('slow'));
    void quick[0]?.then(() => finished.push('quick'));
    const lengths = (await Promise.all(quick)).map((answer) => given(answer).length);
    expect(lengths).toEqual(Array.from({ length: 30 }, (_, number) => number));
    expect(given(await slow).sequence).toBe(1);
    expect(finished).toEqual(['quick', 'slow']);
  });

  it('the other windows hear what one has changed, and which one it was', async () => {
    const { bridge, others } = await windows(make, 3);
    const all = [bridge, ...others];
    const heard = all.map((): Events['changed'][] => []);
    all.forEach((one, number) => void one.on('changed', (event) => heard[number]?.push(event)));
    given(await bridge.call('changes.commit', { commits: [commit(created)] }));
    const event = { subjects: [{ kind: 'article', id: lake.id }], origin: bridge.origin };
    await vi.waitFor(() => expect(heard).toEqual(all.map(() => [event])));
  });

  it('who stops listening hears no more, and the others go on hearing', async () => {
    const { bridge } = await windows(make);
    const heard: string[] = [];
    const stop = bridge.on('changed', () => heard.push('one'));
    bridge.on('changed', () => heard.push('other'));
    const add = async (name: string) =>
      given(
        await bridge.call('changes.commit', { commits: [commit({ type: 'source.added', source: source({ name }) })] }),
      );
    await add('EcoLur');
    stop();
    await add('Civil Georgia');
    await vi.waitFor(() => expect(heard).toEqual(['one', 'other', 'other']));
  });

  it('a question without its input is answered too', async () => {
    const { ask } = await windows(make);
    expect(await ask({ number: 4711, name: 'lists.all' } as { number: number })).toMatchObject({
      code: 'invalid input',
    });
  });

  it('a core that is closed says so', async () => {
    const { bridge, core } = await windows(make);
    await core.close();
    expect(await bridge.call('lists.all', {})).toMatchObject({ ok: false, code: 'closed' });
  });
});

describe.each(carriers.slice(1))('when the line breaks over %s', (_name, make) => {
  it('what was asked and not answered fails, as does what is asked afterwards', async () => {
    const { bridge, cut, core } = await windows(make);
    const asked = bridge.call('bundles.plan', {});
    cut?.();
    expect(await asked).toMatchObject({ ok: false, code: 'disconnected' });
    expect(await bridge.call('lists.all', {})).toMatchObject({ ok: false, code: 'disconnected' });
    expect(core.session().ok).toBe(true);
  });

  it('another window goes on, and a new one can be opened', async () => {
    const { cut, others, openAnother } = await windows(make, 2);
    cut?.();
    const [other] = others;
    if (!other) throw new Error('there is no other window');
    expect(await other.call('lists.all', {})).toMatchObject({ ok: true });
    expect(await (await openAnother()).bridge.call('lists.all', {})).toMatchObject({ ok: true });
  });
});
