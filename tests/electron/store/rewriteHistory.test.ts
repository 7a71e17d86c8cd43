import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { historyFile, layoutOf } from '../../../electron/store/layout';
import type { Change } from '../../../shared/changes/change';
import { subjectKey } from '../../../shared/changes/subject';
import { newSource } from '../../../shared/model/newSource';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { filesOf, lay } from '../../builders/disk';
import { newDesk, openDesk } from '../../builders/openDesk';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const subject = { kind: 'sources' } as const;
const gavar = newSource('Gavar', 'eyewitness', {});
const sevan = newSource('Sevan', 'official', {});
const added = (source: typeof gavar): Change => ({ type: 'source.added', source });

async function desk() {
  const folder = await newDesk();
  const session = await openDesk(folder);
  const made = await session.commit(
    [added(gavar), added(sevan)].map((change) => commit(change)),
    'a test',
  );
  expect(made).toMatchObject({ ok: true });
  return { folder, layout: layoutOf(folder), session };
}

/** JSON with one text in the place of another. */
const replacing = (from: string, to: string) => (json: unknown) =>
  JSON.parse(JSON.stringify(json).replaceAll(from, to)) as unknown;

const namesIn = async (folder: string) => {
  const session = await openDesk(folder);
  const names = Object.values(await session.sources()).map(({ name }) => name);
  const { reports } = session;
  await session.close();
  return { names, reports };
};

describe('a history that is written anew', () => {
  it('has what it is to have, in as many changes, and goes on from there', async () => {
    const { folder, layout, session } = await desk();
    const before = (await readFile(historyFile(layout, subjectKey(subject)), 'utf8')).trim().split('\n');
    expect(await session.rewrite(subject, replacing('"Gavar"', '"The town on the lake"'))).toBe(true);
    expect(Object.values(await session.sources()).map(({ name }) => name)).toEqual(['The town on the lake', 'Sevan']);
    const details = { sourceId: sevan.id, was: { link: '' }, to: { link: 'https://sevan.example' } };
    const next = await session.commit([commit({ type: 'source.detailsSet', ...details })], 'a test');
    expect(next).toMatchObject({ ok: true, value: { sequences: { sources: 3 } } });
    await session.close();

    const after = (await readFile(historyFile(layout, subjectKey(subject)), 'utf8')).trim().split('\n');
    const told = (lines: readonly string[]) =>
      lines.map((line) => JSON.parse(line)).map(({ id, at, by, sequence }) => ({ id, at, by, sequence }));
    expect(told(after).slice(0, 2)).toEqual(told(before));
    expect(Object.values(await filesOf(folder)).some((bytes) => Buffer.from(bytes, 'base64').includes('"Gavar"'))).toBe(
      false,
    );
    expect(await namesIn(folder)).toEqual({ names: ['The town on the lake', 'Sevan'], reports: [] });
  });

  it('is all as it was, or all as it is to be, wherever a sudden end comes between', async () => {
    const { folder, layout, session } = await desk();
    await session.close();
    const { sources } = layout;
    const old = await filesOf(folder);
    const again = await openDesk(folder);
    await again.rewrite(subject, replacing('"Gavar"', '"Noratus"'));
    await again.close();
    const fresh = await filesOf(folder);
    const history = 'history/sources.jsonl';
    const bytesOf = (files: typeof old, file: string) => Buffer.from(files[file] ?? '', 'base64');

    // The file is gone, and the history is the one before; then the one after.
    for (const [files, names] of [[old, ['Gavar', 'Sevan']] as const, [fresh, ['Noratus', 'Sevan']] as const]) {
      const left = path.join(await temporaryFolder(), 'left');
      await cp(folder, left, { recursive: true });
      await rm(path.join(left, path.basename(sources)));
      await lay(path.join(left, history), bytesOf(files, history));
      expect(await namesIn(left)).toEqual({ names, reports: [] });
    }
  });

  it('takes the past of an article with it', async () => {
    const { folder, session } = await desk();
    const lake = article();
    await session.commit([commit({ type: 'article.created', article: lake })], 'a test');
    for (let number = 0; number < 120; number++) {
      const [was, to] = [number === 0 ? lake.byline : `By Gavar ${number - 1}`, `By Gavar ${number}`];
      await session.commit([commit({ type: 'article.bylineSet', articleId: lake.id, was, to })], 'a test');
    }
    expect(await session.revisions.timeline(lake.id)).toMatchObject({ ok: true });
    await session.rewrite({ kind: 'article', id: lake.id }, replacing('Gavar ', 'Noratus '));
    expect((await session.article(lake.id))?.article.byline).toBe('By Noratus 119');
    expect(await session.revisions.revision(lake.id, 60)).toMatchObject({
      ok: true,
      value: { byline: 'By Noratus 58' },
    });
    const index = await session.catalogue.current();
    expect(index.ids()).toEqual([lake.id]);
    await session.close();
    expect(
      Object.values(await filesOf(folder)).some((bytes) => Buffer.from(bytes, 'base64').includes('By Gavar')),
    ).toBe(false);
  });

  it('is left alone when another program has edited the article’s file', async () => {
    const { folder, session } = await desk();
    const lake = article();
    await session.commit([commit({ type: 'article.created', article: lake })], 'a test');
    await session.close();
    const file = Object.keys(await filesOf(folder)).find((one) => one.startsWith('articles/')) ?? '';
    await lay(path.join(folder, file), (await readFile(path.join(folder, file), 'utf8')).replace('Anna', 'By hand'));
    const again = await openDesk(folder);
    expect(await again.rewrite({ kind: 'article', id: lake.id }, replacing('Gavar', 'Noratus'))).toBe(false);
    expect((await again.outside.edit(lake.id))?.theirs?.byline).toContain('By hand');
  });
});
