import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { directBridge } from '../../../../electron/core/directBridge';
import type { Bridge } from '../../../../shared/contract/bridge';
import type { CallInput } from '../../../../shared/contract/calls';
import { everyArticle } from '../../../../shared/model/articleQuery';
import { newSource } from '../../../../shared/model/newSource';
import { slugOf } from '../../../../shared/model/slug';
import type { Source } from '../../../../shared/model/source';
import { article } from '../../../builders/article';
import { filesOf } from '../../../builders/disk';
import { source } from '../../../builders/newsroom';
import { openDesk, openDeskCore } from '../../../builders/openDesk';
import { temporaryFolder } from '../../../builders/temporaryFolder';
import { claimOf, committed, deskWith, given, referring } from './sourcesDesk';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const name = 'Levon Manukyan-Ašot';
const passphrase = 'nine herons on one roof';
const heron = {
  sourceId: null,
  name,
  codeName: 'Heron',
  details: { kind: 'eyewitness', printedAs: 'a witness' },
  passphrase,
} as const;

const protect = (bridge: Bridge, wish: Partial<CallInput<'sources.protect'>> = {}) =>
  bridge.call('sources.protect', { ...heron, ...wish });
const reveal = (bridge: Bridge, { id: sourceId }: Source, by = passphrase) =>
  bridge.call('sources.reveal', { sourceId, passphrase: by });

/** The files in a folder that have a name in them in any way that a program might write it. */
async function bearing(folder: string, text = name): Promise<readonly string[]> {
  const small = text.toLowerCase();
  const needles = [
    text,
    small,
    text.toUpperCase(),
    slugOf(text),
    ...small.split(/[ -]/),
    ...slugOf(text).split('-'),
  ].flatMap((one) => [
    Buffer.from(one, 'utf8'),
    Buffer.from(one, 'utf16le'),
    Buffer.from(one, 'utf16le').swap16(),
    Buffer.from(
      JSON.stringify(one)
        .slice(1, -1)
        .replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
  ]);
  // A desk that is open writes meanwhile: files come and go while they are read.
  const files = await vi.waitFor(() => filesOf(folder), { timeout: 30_000 });
  return Object.entries(files)
    .filter(([file, bytes]) => {
      const content = Buffer.from(bytes, 'base64');
      return file.includes(slugOf(text)) || needles.some((needle) => content.includes(needle));
    })
    .map(([file]) => file);
}

/** The folder as a kill at this moment leaves it. */
async function killed(folder: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const left = path.join(await temporaryFolder(), 'left');
      await cp(folder, left, { recursive: true });
      return left;
    },
    { timeout: 30_000 },
  );
}

describe('a protected source', () => {
  it('is known by its code name, and its name is given to whoever has the passphrase', async () => {
    const { bridge } = await deskWith([]);
    const added = await given(protect(bridge));
    expect(added).toMatchObject({ name: 'Heron', kind: 'eyewitness', printedAs: 'a witness', link: '', notes: '' });
    expect(added.id).toMatch(/^source-[0-9a-f]{12}$/);
    expect(await given(bridge.call('sources.all', {}))).toEqual([added]);
    expect(await given(reveal(bridge, added))).toEqual({ name });
  });

  it('opens with no other passphrase, and asking again with the right one is enough', async () => {
    const { bridge } = await deskWith([]);
    const added = await given(protect(bridge));
    expect(await reveal(bridge, added, 'ten herons')).toMatchObject({ code: 'wrong passphrase' });
    expect(await protect(bridge, { codeName: 'Stork', passphrase: 'ten herons' })).toMatchObject({
      code: 'wrong passphrase',
    });
    expect(await given(bridge.call('sources.all', {}))).toEqual([added]);
    expect(await given(reveal(bridge, added))).toEqual({ name });
  });

  it('keeps the desk to its passphrase even when what that is proved against was lost', async () => {
    const { bridge, core } = await deskWith([]);
    await given(protect(bridge));
    const session = core.session();
    if (!session.ok) throw new Error(session.message);
    const { settings } = session.value.folder;
    await settings.save({ ...settings.workspace, passphraseProof: null }, settings.taxonomy);
    expect(await protect(bridge, { codeName: 'Stork', passphrase: 'ten herons' })).toMatchObject({
      code: 'wrong passphrase',
    });
  });

  it('can be given another name, code name and kind', async () => {
    const { bridge } = await deskWith([]);
    const added = await given(protect(bridge));
    const changed = await given(
      protect(bridge, { sourceId: added.id, name: 'Anahit', codeName: 'Crane', details: {} }),
    );
    expect(changed).toMatchObject({ id: added.id, name: 'Crane', kind: 'eyewitness' });
    expect(await given(bridge.call('sources.all', {}))).toEqual([changed]);
    expect(await given(reveal(bridge, changed))).toEqual({ name: 'Anahit' });
  });

  it('is not made where its code name or how it is printed would tell, or the code name is taken', async () => {
    const { bridge } = await deskWith([{ type: 'source.added', source: source({ name: 'Stork' }) }]);
    expect(await protect(bridge, { codeName: `not ${name.toUpperCase()}` })).toMatchObject({ code: 'invalid input' });
    expect(await protect(bridge, { details: { printedAs: name } })).toMatchObject({ code: 'invalid input' });
    expect(await protect(bridge, { codeName: 'stork' })).toMatchObject({ code: 'exists' });
    const inClear = { sourceId: source({ name: 'Stork' }).id, codeName: 'The stork' };
    expect(await protect(bridge, inClear)).toMatchObject({ code: 'invalid input' });
    expect(await protect(bridge, { sourceId: source({ name: 'Gone' }).id })).toMatchObject({ code: 'missing' });
    expect(await given(bridge.call('sources.all', {}))).toHaveLength(1);
  });

  it('is not made in a folder that is open read-only, where its name can be read all the same', async () => {
    const { folder, core, bridge } = await deskWith([]);
    const added = await given(protect(bridge));
    await core.close();
    const reading = await directBridge(await openDeskCore(folder, undefined, true));
    expect(await protect(reading, { codeName: 'Stork' })).toMatchObject({ code: 'read-only' });
    expect(await given(reveal(reading, added))).toEqual({ name });
  });

  it('has its name in no byte of the folder, of a bundle or of a backup, whatever is done with it', async () => {
    const { folder, bridge, picked } = await deskWith([]);
    const added = await given(protect(bridge));
    const lake = article({ state: 'published', sources: [referring(added)], sourceLine: '', claims: [claimOf(added)] });
    await committed(bridge, { type: 'article.created', article: lake });
    await given(protect(bridge, { sourceId: added.id, codeName: 'Crane' }));
    await given(
      bridge.call('sources.apply', {
        deed: { is: 'rename', sourceId: added.id, name: 'Stork', printedAs: 'a ferryman' },
      }),
    );
    await reveal(bridge, added, name);
    await given(
      bridge.call('articles.list', {
        query: 'source:heron',
        filter: everyArticle,
        order: 'newest',
        offset: 0,
        limit: 10,
      }),
    );
    const bundle = await picked();
    await given(bridge.call('bundles.export', { grant: bundle.grant }));
    const backups = await picked();
    await given(bridge.call('backups.chooseFolder', { grant: backups.grant }));
    await given(bridge.call('backups.make', {}));

    const left = await killed(folder);
    const reopened = await openDesk(left);
    await reopened.catalogue.caughtUp;
    await reopened.close();
    for (const place of [folder, left, bundle.chosen, backups.chosen]) expect(await bearing(place)).toEqual([]);
    // The search itself finds what is there.
    expect(await bearing(folder, 'Stork')).toContain('sources.json');
    expect(await bearing(bundle.chosen, 'ferryman')).not.toEqual([]);
    for (const code of ['Heron', 'Crane', 'Stork']) expect(await bearing(bundle.chosen, code)).toEqual([]);
  });
});

describe('a source that was in clear and is protected', () => {
  const clear: Source = {
    ...newSource(name, 'eyewitness', {}),
    link: 'https://levon.example',
    notes: `${name} drives the ferry`,
  };
  const lake = article({
    headline: 'Lake',
    slug: 'lake',
    sources: [referring(clear)],
    sourceLine: '',
    claims: [claimOf(clear)],
  });
  const once = article({ headline: 'Once', slug: 'once', sources: [referring(clear)], sourceLine: '' });

  const desk = () =>
    deskWith([
      { type: 'source.added', source: { ...clear, name: `${name} jr` } },
      { type: 'source.detailsSet', sourceId: clear.id, was: { name: `${name} jr` }, to: { name } },
      { type: 'article.created', article: lake },
      { type: 'article.created', article: once },
      { type: 'article.sourcesSet', articleId: once.id, was: once.sources, to: [] },
    ]);

  it('is another one in all articles and their pasts, and its name is in no byte of the folder any more', async () => {
    const { folder, bridge, core } = await desk();
    expect(await bearing(folder)).not.toEqual([]);
    const reports: string[] = [];
    bridge.on('reported', ({ report }) => reports.push(report.message));
    const is = await given(protect(bridge, { sourceId: clear.id }));
    expect(is.id).toMatch(/^source-[0-9a-f]{12}$/);
    expect(await given(bridge.call('sources.all', {}))).toEqual([is]);
    const read = await given(bridge.call('articles.get', { articleId: lake.id }));
    expect(read.article.sources).toEqual([{ ...referring(clear), sourceId: is.id }]);
    expect(read.article.claims).toMatchObject([{ sourceId: is.id }]);
    const past = await given(bridge.call('articles.revision', { articleId: once.id, sequence: 1 }));
    expect(past.sources).toEqual([{ ...referring(clear), sourceId: is.id }]);
    expect(await given(bridge.call('sources.uses', {}))).toEqual({ [is.id]: 1 });
    await vi.waitFor(() => expect(reports).toEqual([expect.stringContaining('“Heron” is protected')]));

    expect(await bearing(folder)).toEqual([]);
    const left = await killed(folder);
    await core.close();
    expect(await bearing(folder)).toEqual([]);
    // What was changed in place is as sound as it was.
    for (const place of [folder, left]) {
      const session = await openDesk(place);
      await session.catalogue.caughtUp;
      expect(session.reports).toEqual([]);
      expect((await session.article(lake.id))?.article.sources).toEqual(read.article.sources);
      expect(Object.values(await session.sources())).toEqual([is]);
      await session.close();
      expect(await bearing(place)).toEqual([]);
    }
  });

  it('can be worked on as before, and its pasts go on', async () => {
    const { folder, bridge, core } = await desk();
    const is = await given(protect(bridge, { sourceId: clear.id }));
    await committed(bridge, { type: 'article.headlineSet', articleId: lake.id, was: 'Lake', to: 'The lake' });
    await committed(bridge, {
      type: 'source.detailsSet',
      sourceId: is.id,
      was: { notes: '' },
      to: { notes: 'Ask twice' },
    });
    await core.close();
    const session = await openDesk(folder);
    expect((await session.article(lake.id))?.sequence).toBe(2);
    expect(await session.revisions.timeline(lake.id)).toMatchObject({ ok: true, value: { changes: 2 } });
    expect((await session.sources())[is.id]).toEqual({ ...is, notes: 'Ask twice' });
    expect(session.reports).toEqual([]);
  });

  it('is told where its name may still stand: in backups made before, and in words', async () => {
    const { folder, bridge, picked } = await desk();
    const told = article({ headline: `${name} saw it`, slug: 'seen' });
    await committed(bridge, { type: 'article.created', article: told });
    const backups = await picked();
    await given(bridge.call('backups.chooseFolder', { grant: backups.grant }));
    await given(bridge.call('backups.make', {}));
    const reports: string[] = [];
    bridge.on('reported', ({ report }) => reports.push(report.message));
    await given(protect(bridge, { sourceId: clear.id }));
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(reports[0]).toContain(`history/${told.id}.jsonl`);
    expect(reports[0]).toContain('backups made at');
    expect(reports[0]).not.toContain('Levon');
    expect((await bearing(folder)).every((file) => file.includes(told.id) || file.startsWith('.galley/index'))).toBe(
      true,
    );
  });

  it('is told where another source has its name, or has had it', async () => {
    const { bridge } = await desk();
    const merged: Source = { ...newSource('Ferry', 'eyewitness', {}), notes: `${name.toUpperCase()} owns it` };
    await committed(bridge, { type: 'source.added', source: merged }, { type: 'source.removed', source: merged });
    const reports: string[] = [];
    bridge.on('reported', ({ report }) => reports.push(report.message));
    await given(protect(bridge, { sourceId: clear.id }));
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(reports[0]).toContain('the words of history/sources.jsonl');
  });

  it('is the one to protect, not another of its name', async () => {
    const { bridge } = await desk();
    expect(await protect(bridge, { name: name.toUpperCase() })).toMatchObject({ code: 'exists' });
    expect(await given(bridge.call('sources.all', {}))).toHaveLength(1);
  });

  it('stays as it is when an article that names it was edited by another program', async () => {
    const { folder, bridge, core } = await desk();
    await core.close();
    const file = path.join(
      folder,
      Object.keys(await filesOf(folder)).find((one) => one.endsWith(`${lake.id}.json`)) ?? '',
    );
    await writeFile(file, (await readFile(file, 'utf8')).replace('"Lake"', '"Lake by hand"'));
    const again = await directBridge(await openDeskCore(folder));
    bridge.close();
    expect(await protect(again, { sourceId: clear.id })).toMatchObject({ code: 'edited outside' });
    expect(await readFile(file, 'utf8')).toContain('Lake by hand');
    expect((await given(again.call('sources.all', {}))).map((one) => one.name)).toContain(name);
  });
});
