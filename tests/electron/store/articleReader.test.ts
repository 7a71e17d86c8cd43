import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { describe, expect, it, vi } from 'vitest';
import { openArticleReader, readerHere } from '../../../electron/store/articleReader';
import { documentFile, type Layout } from '../../../electron/store/layout';
import { startingLengthTargets } from '../../../shared/model/lengthTargets';
import { startingUsage } from '../../../shared/model/usage';
import { article } from '../../builders/article';
import { lay } from '../../builders/disk';
import { emptyLayout } from '../../builders/openFolder';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
const checkedBy = { lengthTargets: startingLengthTargets, usage: startingUsage, now: '2018-11-19T12:00:00.000Z' };
const articles = Array.from({ length: 30 }, (_, number) =>
  article({ headline: number === 4 ? '' : `Story ${number}`, state: number % 2 === 0 ? 'draft' : 'published' }),
);
const ids = articles.map(({ id }) => id);

async function filled(): Promise<Layout> {
  const layout = await emptyLayout();
  for (const [number, one] of articles.entries()) {
    const text = number === 7 ? 'not JSON' : JSON.stringify({ sequence: 0, historyBytes: 0, document: one });
    await lay(documentFile(layout, { kind: 'article', id: one.id }), text);
  }
  return layout;
}

/** The program of the thread, as it is bundled beside the core. */
async function bundled(input: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'reading.mjs');
  await build({
    cwd: projectRoot,
    input,
    platform: 'node',
    external: [/^node:/],
    logLevel: 'warn',
    output: { file, format: 'esm' },
  });
  return file;
}

describe('reading articles for the index', () => {
  it('tells what the index is to say of each, and which must be read with their histories', async () => {
    const read = await readerHere(await filled()).read(ids, checkedBy);
    expect(read.map(({ id }) => id)).toEqual(ids);
    const summaryOf = (number: number) => JSON.parse(read[number]?.entry?.summary ?? '{}');
    expect(summaryOf(1)).toMatchObject({ headline: 'Story 1', openChecks: 0 });
    expect(summaryOf(4).openChecks).toBeGreaterThan(0);
    expect(read[7]).toMatchObject({ entry: null, from: { fileSize: 8, historySize: 0 } });
  });

  it('is the same in a thread of its own', async () => {
    const layout = await filled();
    const here = await readerHere(layout).read(ids, checkedBy);
    const reader = openArticleReader(layout, await bundled('electron/reading.ts'));
    const parts = [ids.slice(0, 10), ids.slice(10, 20), ids.slice(20)];
    const read = await Promise.all(parts.map((part) => reader.read(part, checkedBy)));
    await reader.close();
    expect(read.flat()).toEqual(here);
  });

  it('goes on without the thread when that has ended', async () => {
    const layout = await filled();
    const broken = path.join(await temporaryFolder(), 'reading.mjs');
    await lay(broken, 'throw new Error("no thread here");');
    const reader = openArticleReader(layout, broken);
    const read = await Promise.all([reader.read(ids.slice(0, 5), checkedBy), reader.read(ids.slice(5), checkedBy)]);
    await reader.close();
    expect(read.flat()).toEqual(await readerHere(layout).read(ids, checkedBy));
  });
});
