import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type KeptPast, type RevisionFiles, revisionFiles, type Snapshot } from '../../../electron/store/revisionFiles';
import { nothingGrouped } from '../../../shared/revisions/grouping';
import { article } from '../../builders/article';
import { temporaryFolder } from '../../builders/temporaryFolder';

const lake = article();

async function filesIn(folder?: string): Promise<{ readonly files: RevisionFiles; readonly revisions: string }> {
  const revisions = path.join(folder ?? (await temporaryFolder()), 'revisions');
  return { files: revisionFiles({ revisions }, lake.id), revisions };
}

const place = { sequence: 1, end: 100, edits: 0, at: lake.createdAt };

async function kept(files: RevisionFiles, ...headlines: readonly string[]): Promise<readonly Snapshot[]> {
  const snapshots: Snapshot[] = [];
  for (const headline of headlines) {
    snapshots.push({ ...place, ...(await files.append({ ...lake, headline }, snapshots.at(-1))) });
  }
  return snapshots;
}

const past = (snapshots: readonly Snapshot[]): KeptPast => ({
  reached: place,
  lastLine: { from: 0, checksum: 7 },
  grouping: nothingGrouped,
  snapshots,
});

describe('the files of a past', () => {
  it('give back what was written, and each article that was kept', async () => {
    const { files } = await filesIn();
    const snapshots = await kept(files, 'One', 'Вода', 'Three');
    await files.write(past(snapshots));
    const read = await files.read();
    expect(read).toEqual(past(snapshots));
    const articles = await Promise.all((read?.snapshots ?? []).map(files.article));
    expect(articles.map((one) => one?.headline)).toEqual(['One', 'Вода', 'Three']);
    expect(articles[1]).toEqual({ ...lake, headline: 'Вода' });
  });

  it('are none before anything was written', async () => {
    const { files } = await filesIn();
    expect(await files.read()).toBeNull();
  });

  it('put what is kept behind what was named, over what was not', async () => {
    const { files } = await filesIn();
    const [first, second] = await kept(files, 'One', 'Two, which nobody named');
    const third = { ...place, ...(await files.append({ ...lake, headline: 'Three' }, first)) };
    expect(third.from).toBe(second?.from);
    expect((await files.article(third))?.headline).toBe('Three');
  });

  it('give nothing of what is damaged, and all the rest', async () => {
    const { files, revisions } = await filesIn();
    const snapshots = await kept(files, 'One', 'Two');
    await files.write(past(snapshots));
    const file = path.join(revisions, `${lake.id}.jsonl`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"Two"', '"Too"'));
    expect(await Promise.all(snapshots.map(files.article))).toMatchObject([{ headline: 'One' }, null]);
    await rm(file);
    expect(await Promise.all(snapshots.map(files.article))).toEqual([null, null]);
    const index = path.join(revisions, `${lake.id}.json`);
    await writeFile(index, (await readFile(index, 'utf8')).replace('100', '900'));
    expect(await files.read()).toBeNull();
  });

  it('are not made in a folder that is gone', async () => {
    const { files } = await filesIn(path.join(await temporaryFolder(), 'unplugged'));
    await expect(files.append(lake, undefined)).rejects.toThrow('ENOENT');
    await expect(files.write(past([]))).rejects.toThrow('ENOENT');
  });
});
