import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it, vi } from 'vitest';
import { indexEntryOf } from '../../../electron/store/indexEntry';
import { indexVersion } from '../../../electron/store/indexSchema';
import { openSearchIndex, type SearchIndex } from '../../../electron/store/searchIndex';
import { everyArticle } from '../../../shared/model/articleQuery';
import { article } from '../../builders/article';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const lake = article();
const cafe = article({ headline: 'Café Élan in Übersee' });
const found = (index: SearchIndex, query: string) =>
  index
    .list({ query, filter: everyArticle, order: 'last changed', offset: 0, limit: 50 })
    .rows.map(({ headline }) => headline);

describe('an index in a file', () => {
  const place = async () => path.join(await temporaryFolder(), '.galley', 'index.sqlite');
  async function closed(file: string): Promise<void> {
    const index = openSearchIndex(file);
    index.put(indexEntryOf(lake, 0));
    index.close();
  }
  function ids(file: string): readonly string[] {
    const index = openSearchIndex(file);
    const all = index.ids();
    index.put(indexEntryOf(cafe, 0));
    expect(found(index, 'café')).toEqual([cafe.headline]);
    index.close();
    return all;
  }

  /** A copy of what a sudden end would leave. */
  async function asOfNow(file: string): Promise<string> {
    const copy = path.join(await temporaryFolder(), 'index.sqlite');
    await copyFile(file, copy);
    if (existsSync(`${file}-wal`)) await copyFile(`${file}-wal`, `${copy}-wal`);
    return copy;
  }

  it('is there again at the next opening', async () => {
    const file = await place();
    await closed(file);
    expect(ids(file)).toEqual([lake.id]);
  });

  it('begins anew when it was deleted', async () => {
    expect(ids(await place())).toEqual([]);
  });

  it('begins anew when it is of another version', async () => {
    const file = await place();
    await closed(file);
    const database = new DatabaseSync(file);
    database.exec(`ALTER TABLE version_${indexVersion} RENAME TO version_${indexVersion + 1}`);
    database.close();
    expect(ids(file)).toEqual([]);
  });

  it('begins anew when whoever was making it came to a sudden end, and not once it had all', async () => {
    const file = await place();
    const index = openSearchIndex(file);
    index.put(indexEntryOf(lake, 0));
    const left = await asOfNow(file);
    index.markWhole();
    index.put(indexEntryOf(cafe, 0));
    const whole = await asOfNow(file);
    index.close();
    expect(ids(left)).toEqual([]);
    expect(ids(whole)).toEqual([lake.id, cafe.id].sort());
  });

  it('begins anew when a table is gone', async () => {
    const file = await place();
    await closed(file);
    const database = new DatabaseSync(file);
    database.exec('DROP TABLE words');
    database.close();
    expect(ids(file)).toEqual([]);
  });

  it.each([
    ['is empty', async (file: string) => writeFile(file, '')],
    ['holds something else', async (file: string) => writeFile(file, 'not a database '.repeat(500))],
    [
      'was cut in half',
      async (file: string) => writeFile(file, (await readFile(file)).subarray(0, (await stat(file)).size / 2)),
    ],
    [
      'was overwritten behind its first page',
      async (file: string) => {
        const handle = await open(file, 'r+');
        await handle.write(Buffer.alloc((await handle.stat()).size - 4096, 0xa5), 0, undefined, 4096);
        await handle.close();
      },
    ],
  ])('begins anew when it %s', async (_what, damage) => {
    const file = await place();
    await closed(file);
    await damage(file);
    expect(ids(file)).toEqual([]);
  });

  it('is whole again at the second opening at the latest, whichever of its pages was overwritten', async () => {
    const file = await place();
    const many = Array.from({ length: 60 }, (_, number) => article({ byline: `Author ${number}` }));
    const index = openSearchIndex(file);
    index.together(() => {
      for (const one of many) index.put(indexEntryOf(one, 0));
    });
    index.close();
    const whole = await readFile(file);
    const use = (used: SearchIndex): void => {
      used.list({
        query: 'lake author',
        filter: { ...everyArticle, states: ['ready'] },
        order: 'last changed',
        offset: 0,
        limit: 500,
      });
      for (const one of many) used.put(indexEntryOf(one, 0));
    };
    for (let page = 1; page < whole.length / 4096; page++) {
      const damaged = Buffer.from(whole).fill(0xa5, page * 4096 + 8, (page + 1) * 4096);
      await writeFile(file, damaged);
      const first = openSearchIndex(file);
      try {
        use(first);
      } catch {
        // That is what the second opening mends.
      }
      first.close();
      const second = openSearchIndex(file);
      expect(() => use(second), `page ${page}`).not.toThrow();
      second.close();
    }
  });

  it('begins anew when a folder stands in its place', async () => {
    const file = await place();
    await mkdir(path.join(file, 'inner'), { recursive: true });
    expect(ids(file)).toEqual([]);
  });

  it('is kept in memory where there can be no file', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, '.galley'), 'not a folder');
    expect(ids(path.join(folder, '.galley', 'index.sqlite'))).toEqual([]);
    expect(await readFile(path.join(folder, '.galley'), 'utf8')).toBe('not a folder');
  });
});
