import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createEmptyWorkspace, createSampleWorkspace } from '../../../electron/core/createWorkspace';
import { defaultWorkspace } from '../../../electron/core/defaultWorkspace';
import { ensureWorkspace } from '../../../electron/core/ensureWorkspace';
import { isVacant } from '../../../electron/core/isVacant';
import { sampleNewsroomSchema } from '../../../electron/core/sampleNewsroom';
import { readOriginal } from '../../../electron/store/photoVault';
import { filesOf } from '../../builders/disk';
import { editor } from '../../builders/editor';
import { openDesk, sampleFolder } from '../../builders/openDesk';
import { now } from '../../builders/openFolder';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const ports = { now, program: 'this test', editor };
const desk = { title: 'Water desk', ownNames: ['own'], language: 'en' };
const newPlace = async () => path.join(await temporaryFolder(), 'desks', 'water');
const sample = async () =>
  sampleNewsroomSchema.parse(JSON.parse(await readFile(path.join(sampleFolder, 'newsroom.json'), 'utf8')));

describe('an empty workspace', () => {
  it('has the two lists of a desk, no articles, and its folders need not be there before', async () => {
    const folder = await newPlace();
    expect(await createEmptyWorkspace(folder, desk, ports)).toMatchObject({ ok: true });
    const session = await openDesk(folder);
    expect(session.folder.settings.workspace).toMatchObject(desk);
    expect((await session.lists()).map(({ id, cards }) => [id, cards.length])).toEqual([
      ['editors-choice', 0],
      ['popular', 0],
    ]);
    await session.catalogue.caughtUp;
    expect((await session.catalogue.current()).ids()).toEqual([]);
  });

  it('is made in an empty folder', async () => {
    const folder = await temporaryFolder();
    expect(await createEmptyWorkspace(folder, desk, ports)).toMatchObject({ ok: true });
    await openDesk(folder);
  });

  it('is not made where something is, and leaves nothing behind', async () => {
    const folder = await newPlace();
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'thesis.doc'), 'years of work');
    expect(await createEmptyWorkspace(folder, desk, ports)).toMatchObject({ code: 'occupied' });
    expect(await readdir(path.dirname(folder))).toEqual(['water']);
    expect(await readdir(folder)).toEqual(['thesis.doc']);
  });

  it('is not made where a file is in the way, and the reason is said', async () => {
    const folder = await newPlace();
    await mkdir(path.dirname(folder), { recursive: true });
    await writeFile(folder, 'a file');
    expect(await createEmptyWorkspace(folder, desk, ports)).toMatchObject({ code: 'disk' });
    expect(await readdir(path.dirname(folder))).toEqual(['water']);
  });

  it.each([
    ['no title', { title: '' }, 'A workspace needs a title.'],
    ['a title of spaces', { title: '  ' }, 'A workspace needs a title.'],
    ['a language that is none', { language: '!!' }, 'A language is a tag'],
  ])('with %s is not made, which is said, and nothing is written', async (_what, given, message) => {
    const parent = await temporaryFolder();
    const made = await createEmptyWorkspace(path.join(parent, 'desks', 'water'), { ...desk, ...given }, ports);
    expect(made).toMatchObject({ code: 'unfit', message: expect.stringContaining(message) });
    expect(await readdir(parent)).toEqual([]);
  });

  it('is not made inside a file, and the reason is said', async () => {
    const folder = await newPlace();
    await writeFile(path.dirname(folder), 'a file');
    expect(await createEmptyWorkspace(folder, desk, ports)).toMatchObject({ code: 'disk' });
  });
});

describe('the sample newsroom', () => {
  it('opens with all its articles, lists, sources and photos', async () => {
    const folder = await newPlace();
    expect(await createSampleWorkspace(folder, sampleFolder, ports)).toMatchObject({ ok: true });
    const session = await openDesk(folder);
    expect(session.reports).toEqual([]);
    await session.catalogue.caughtUp;
    const index = await session.catalogue.current();
    const expected = await sample();
    expect(index.ids().length).toBeGreaterThanOrEqual(12);
    expect(index.ids()).toHaveLength(expected.articles.length);
    expect(Object.keys(await session.sources())).toHaveLength(expected.sources.length);
    const lists = await session.lists();
    expect(lists.map(({ id, cards }) => [id, cards.length]).sort()).toEqual(
      expected.lists.map(({ id, cards }) => [id, cards.length]).sort(),
    );
    for (const { id, articleId } of lists.flatMap(({ cards }) => cards)) {
      expect(articleId && index.summaries([articleId]), `the card ${id} leads to an article`).toHaveLength(1);
    }
    for (const given of expected.articles) {
      const summary = index.findByTitle(given.headline);
      const open = summary && (await session.article(summary.id));
      expect(open?.article, given.key).toMatchObject({
        kicker: given.kicker,
        state: given.state,
        createdAt: given.createdAt,
        updatedAt: given.updatedAt,
        related: given.related.map(() => expect.objectContaining({ articleId: expect.any(String) })),
      });
      const photoId = open?.article.leadPhoto?.photoId;
      if (!given.leadPhoto?.file) continue;
      const photo = photoId && (await session.photo(photoId));
      if (!photo) throw new Error(`The photo of ${given.key} is not in the workspace`);
      const original = await readFile(path.join(sampleFolder, given.leadPhoto.file));
      expect(await readOriginal(session.folder.layout, photo)).toEqual(original);
    }
  });

  it('is the same whenever it is made', async () => {
    const [one, other] = [await newPlace(), await newPlace()];
    for (const folder of [one, other]) await createSampleWorkspace(folder, sampleFolder, ports);
    const documents = async (folder: string) =>
      Object.entries(await filesOf(folder)).filter(([name]) => !/^(?:history|\.galley|sources\.json)/.test(name));
    const articlesOf = async (folder: string) => (await documents(folder)).map(([name]) => name);
    expect(await articlesOf(one)).toEqual(await articlesOf(other));
  });

  it('is whole or not there at all when part of it cannot be read', async () => {
    const folder = await newPlace();
    const broken = await temporaryFolder();
    await writeFile(path.join(broken, 'newsroom.json'), JSON.stringify({ ...(await sample()) }));
    expect(await createSampleWorkspace(folder, broken, ports)).toMatchObject({ ok: false });
    expect(await isVacant(folder)).toBe(true);
    expect(await readdir(path.dirname(folder))).toEqual([]);
  });

  it('fills a folder that is not there or is empty, and no other', async () => {
    const folder = await newPlace();
    expect(await ensureWorkspace(folder, sampleFolder, ports)).toMatchObject({ ok: true });
    const before = await filesOf(folder);
    expect(await ensureWorkspace(folder, sampleFolder, ports)).toMatchObject({ ok: true });
    expect(await filesOf(folder)).toEqual(before);
  });
});

describe('the folder that is opened when none is named', () => {
  it.each([
    ['linux', {}, '/home/anna', '/home/anna/.config/Galley/newsroom'],
    ['linux', { XDG_CONFIG_HOME: '/data' }, '/home/anna', '/data/Galley/newsroom'],
    ['darwin', {}, '/Users/anna', '/Users/anna/Library/Application Support/Galley/newsroom'],
  ] as const)('on %s with %j is in the user’s own data', (platform, environment, home, expected) => {
    expect(defaultWorkspace(platform, environment, home)).toBe(expected);
  });
});
