import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../electron/store/layout';
import { archiveOf } from '../bench/archive/archive';
import { makeArchive } from '../bench/archive/makeArchive';
import { openDesk } from '../builders/openDesk';
import { temporaryFolder } from '../builders/temporaryFolder';

const size = 120;

async function made(seed: number, articles = size): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'archive');
  await makeArchive(folder, archiveOf(articles, seed));
  return folder;
}

/** One fingerprint for the names and bytes of all files in a folder. */
async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(path.relative(folder, file)).update(await readFile(file));
  return hash.digest('hex');
}

describe('makeArchive', () => {
  it('makes the same bytes for the same seed, and others for another', async () => {
    const [one, again, other] = [await made(7), await made(7), await made(8)];
    const fingerprint = await fingerprintOf(one);
    expect(await fingerprintOf(again)).toBe(fingerprint);
    expect(await fingerprintOf(other)).not.toBe(fingerprint);
  });

  it('makes a workspace that opens without a report, with every article in its index', async () => {
    const session = await openDesk(await made(1));
    await session.catalogue.caughtUp;
    expect((await session.catalogue.current()).ids()).toHaveLength(size);
    expect(session.reports).toEqual([]);
  });

  it('leaves every file as Galley itself would write it', async () => {
    const folder = await made(1, 20);
    const archive = archiveOf(20, 1);
    const session = await openDesk(folder);
    for (let number = 0; number < 20; number++) {
      expect((await session.article(archive.id(number)))?.article).toEqual(archive.article(number));
    }
    expect(Object.keys(await session.sources())).toHaveLength(12);
    expect((await session.lists()).map(({ cards }) => cards.length)).toEqual([4, 9, 7, 2, 10]);
  });

  it('dates the ids over ten years, and files them by their month', async () => {
    const folder = await made(1);
    const years = await readdir(layoutOf(folder).articles);
    expect(years.sort()).toEqual(Array.from({ length: 10 }, (_, year) => String(2015 + year)));
    const ids = Array.from({ length: size }, (_, number) => archiveOf(size, 1).id(number));
    expect(ids.toSorted()).toEqual(ids);
  });

  it('does not write into a folder that has something in it', async () => {
    const folder = await made(1, 1);
    await expect(makeArchive(folder, archiveOf(1))).rejects.toThrow('is not empty');
  });
});

describe('an archive', () => {
  const articles = Array.from({ length: 400 }, (_, number) => archiveOf(400, 3).article(number));

  it('is written in several scripts, mostly in English', () => {
    const count = (language: string) => articles.filter((article) => article.language === language).length;
    expect(count('en')).toBeGreaterThan(200);
    for (const language of ['ru', 'az', 'hy', 'ka', 'tr']) expect(count(language)).toBeGreaterThan(4);
  });

  it('has words as often as people use them: the first ones everywhere, most of them once or twice', () => {
    const text = articles
      .filter(({ language }) => language === 'en')
      .map(({ body }) => JSON.stringify(body).toLowerCase())
      .join(' ');
    const words = text.match(/[a-z]+/g) ?? [];
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const share = (word: string) => (counts.get(word) ?? 0) / words.length;
    expect(share('the')).toBeGreaterThan(0.03);
    expect(share('the')).toBeGreaterThan(share('government') * 5);
    const rare = Array.from(counts.values()).filter((times) => times <= 2).length;
    expect(rare / counts.size).toBeGreaterThan(0.2);
  });

  it('gives no two articles one slug', () => {
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
  });
});
