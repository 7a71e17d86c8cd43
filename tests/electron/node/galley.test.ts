import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { articleIdSchema } from '../../../shared/model/ids';
import { commit } from '../../builders/commit';
import { newDesk, openDesk } from '../../builders/openDesk';
import { temporaryFolder } from '../../builders/temporaryFolder';
import { galleyCommand, json } from './galleyCommand';
import { importedPage, page } from './importedPage';

const reference = fileURLToPath(new URL('../../../../shared/reference/article-page.txt', import.meta.url));

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const galley = galleyCommand();
const imported = () => importedPage(galley);

describe('galley init', () => {
  it('makes a workspace, and says where', async () => {
    const folder = path.join(await temporaryFolder(), 'desk');
    const { code, out, err } = await galley.run(['init', folder, '--title', 'Water desk', '--own-name', 'own', 'us']);
    expect({ code, out, err }).toEqual({ code: 0, out: `A new workspace is in ${folder}.\n`, err: '' });
    const { folder: opened } = await openDesk(folder);
    expect(opened.settings.workspace).toMatchObject({ title: 'Water desk', ownNames: ['own', 'us'], language: 'en' });
  });

  it('fills it with the sample newsroom when asked to', async () => {
    const folder = path.join(await temporaryFolder(), 'desk');
    expect(json(await galley.run(['init', folder, '--sample', '--json']))).toEqual({ folder });
    const articles = json(await galley.run(['articles', '--workspace', folder, '--json']));
    expect(articles.length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['a language that is none', ['--language', '!!'], 'A language is a tag'],
    ['an empty title', ['--title', ''], 'A workspace needs a title'],
  ])('refuses %s, and writes nothing', async (_what, words, message) => {
    const parent = await temporaryFolder();
    const { code, out, err } = await galley.run(['init', path.join(parent, 'desk'), ...words]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(new RegExp(`^galley: ${message}`));
    expect(await readdir(parent)).toEqual([]);
  });

  it('says in one line that a file is in the way', async () => {
    const file = path.join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    const ended = await galley.run(['init', path.join(file, 'desk'), '--json']);
    expect(ended.code).toBe(1);
    expect(json(ended)).toMatchObject({ error: { code: 'disk' } });
    expect(ended.err).toMatch(/^galley: .*\n$/);
  });

  it('leaves a folder alone that holds something', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'thesis.doc'), 'years of work');
    const { code, out, err } = await galley.run(['init', folder]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('is not empty');
    expect(await readdir(folder)).toEqual(['thesis.doc']);
  });
});

describe('galley import', () => {
  it('reads a page from standard input into a draft, and says its doubts on the other output', async () => {
    const folder = await newDesk();
    const ended = await galley.run(['import', '-', '--workspace', folder, '--json'], page);
    const { article, lists, doubts } = json(ended);
    expect(ended.code).toBe(0);
    expect(article).toMatchObject({
      headline: 'Level of Lake Sevan rises for a third year',
      kicker: 'News',
      state: 'draft',
      language: 'en',
      sourceLine: 'commonspace.eu with agencies',
      leadPhoto: { photoId: null, caption: 'The lake from the road to Gavar' },
      related: [],
    });
    const names = article.sources.map(({ source, role }: { source: { name: string }; role: string }) => [
      source.name,
      role,
    ]);
    expect(names).toContainEqual(['agencies', 'agency']);
    expect(lists.map(({ id }: { id: string }) => id)).toEqual(['editors-choice', 'popular', 'related']);
    for (const { field, message } of doubts) expect(ended.err).toContain(`Doubt (${field}): ${message}`);
    expect(json(await galley.run(['show', article.id, '--workspace', folder, '--json']))).toEqual(article);
  });

  it('reads the reference page as it is', async (context) => {
    const text = await readFile(reference, 'utf8').catch(() => undefined);
    if (text === undefined) return context.skip('the reference page is not beside the project');
    const { article, lists } = json(await galley.run(['import', reference, '--workspace', await newDesk(), '--json']));
    expect(text).toContain(article.headline);
    expect(article.body.content).toHaveLength(5);
    expect(article).toMatchObject({
      sourceLine: 'commonspace.eu with agencies',
      leadPhoto: { photoId: null },
      related: [],
    });
    const sizes = lists.map(({ id, cards }: { id: string; cards: unknown[] }) => [id, cards.length]);
    expect(sizes).toEqual([
      ['editors-choice', 2],
      ['popular', 1],
      ['related', 0],
    ]);
  });

  it('takes a file that begins like HTML for HTML, and nothing that runs comes with it', async () => {
    const file = path.join(await temporaryFolder(), 'page.html');
    await writeFile(
      file,
      '<!doctype html><script>alert(1)</script><h1>The lake</h1><p onclick="alert(2)">It <b>rises</b>.<img src="https://t.example/1.gif"></p>',
    );
    const ended = await galley.run(['import', file, '--workspace', await newDesk(), '--json']);
    expect(json(ended).article.headline).toBe('The lake');
    expect(ended.out).not.toMatch(/alert|script|onclick|t\.example/);
  });

  it.each([
    ['nothing', ''],
    ['rubbish', Buffer.from(Array.from({ length: 5000 }, (_, byte) => (byte * 7) % 256))],
  ])('of %s ends with a reason, or with a draft and its doubts', async (_what, input) => {
    const { code, out, err } = await galley.run(['import', '-', '--workspace', await newDesk(), '--json'], input);
    expect([0, 1]).toContain(code);
    expect(err).toMatch(code === 0 ? /^Doubt \(/ : /^galley: [A-Z“]/);
    expect(err).not.toContain('    at ');
    expect(JSON.parse(out)).toHaveProperty(code === 0 ? 'article' : 'error.message');
  });

  it('of a file that is not there is wrong use', async () => {
    const { code, out, err } = await galley.run(['import', '/no/such/page.txt', '--workspace', await newDesk()]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('The page cannot be read');
  });
});

describe('galley articles, show and lists', () => {
  it('print for programs and for people', async () => {
    const { folder, id } = await imported();
    const [found, none] = await Promise.all([
      galley.run(['articles', '--workspace', folder, '--query', 'sevan', '--state', 'draft', '--json']),
      galley.run(['articles', '--workspace', folder, '--state', 'published']),
    ]);
    expect(json(found)).toMatchObject([{ id, state: 'draft' }]);
    expect(none).toEqual({ code: 0, out: 'There are no articles.\n', err: '' });
    expect((await galley.run(['show', id, '--workspace', folder])).out).toContain('Nobody had expected it.');
    expect(json(await galley.run(['lists', '--workspace', folder, '--json']))).toMatchObject([
      { id: 'editors-choice', slots: { minimum: 1, maximum: 4 }, cards: [] },
      { id: 'popular' },
    ]);
    expect((await galley.run(['lists', '--workspace', folder])).out).toContain('Popular (0 of 4)');
  });

  it('read a folder that another Galley holds, which import does not', async () => {
    const { folder, id } = await imported();
    await openDesk(folder);
    expect(json(await galley.run(['show', id, '--workspace', folder, '--json'])).id).toBe(id);
    const { code, out, err } = await galley.run(['import', '-', '--workspace', folder], page);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('is open in this test');
  });

  it('read a folder in which nothing may be written', async () => {
    const { folder, id } = await imported();
    await rm(path.join(folder, '.galley'), { recursive: true });
    await writeFile(path.join(folder, '.galley'), 'not a folder');
    expect(json(await galley.run(['articles', '--workspace', folder, '--json']))).toMatchObject([{ id }]);
    expect(await galley.run(['import', '-', '--workspace', folder], page)).toMatchObject({ code: 1, out: '' });
  });

  it('say that an article is not there', async () => {
    const { folder } = await imported();
    for (const id of ['019a0000-0000-7000-8000-000000000001', '../../etc/passwd']) {
      const { code, out, err } = await galley.run(['show', id, '--workspace', folder]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(`There is no article ${id}`);
      const message = expect.stringContaining(`There is no article ${id}`);
      const ended = await galley.run(['show', id, '--workspace', folder, '--json']);
      expect(json(ended)).toEqual({ error: { code: 'missing', message } });
    }
  });
});

describe('galley history, and show with a change', () => {
  it('print what an article has been through, and the article as it was then', async () => {
    const { folder, id } = await imported();
    const session = await openDesk(folder);
    const open = await session.article(articleIdSchema.parse(id));
    if (!open) throw new Error('The article was imported');
    const { article, sequence } = open;
    const change = { type: 'article.headlineSet', articleId: article.id, was: article.headline, to: 'Water' } as const;
    await session.commit([commit(change)], 'test');
    await session.close();

    const { revisions } = json(await galley.run(['history', id, '--workspace', folder, '--json']));
    expect(revisions[0]).toMatchObject({ sequence: sequence + 1, is: { kind: 'sitting', fields: ['headline'] } });
    expect((await galley.run(['history', id, '--workspace', folder])).out).toMatch(
      /Headline: 1 change\n(.*\n)*.*Created\n$/,
    );
    const at = async (number: number) =>
      json(await galley.run(['show', id, '--at', String(number), '--workspace', folder, '--json']));
    expect((await at(sequence + 1)).headline).toBe('Water');
    expect((await at(sequence)).headline).toBe(article.headline);
    expect(await at(sequence + 2)).toMatchObject({ error: { code: 'missing' } });
  });

  it('say what is no change, and what is no article', async () => {
    const { folder, id } = await imported();
    const wrong = await galley.run(['show', id, '--at', 'yesterday', '--workspace', folder]);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('A change is named by its number') });
    const nowhere = ['history', '019a0000-0000-7000-8000-000000000001', '--workspace', folder, '--json'];
    expect(json(await galley.run(nowhere))).toMatchObject({ error: { code: 'missing' } });
  });
});
