import { appendFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendToHistory, cutHistory, latestIds, readHistory, resumeAt } from '../../../electron/store/journal';
import type { ChangeRecord } from '../../../shared/changes/changeRecord';
import { article } from '../../builders/article';
import { record } from '../../builders/commit';
import { fillDisk, smallDisk } from '../../builders/disk';
import { temporaryFolder } from '../../builders/temporaryFolder';

const lake = article();
const created = record(1, { type: 'article.created', article: lake });
const retitled = (sequence: number) =>
  record(sequence, { type: 'article.headlineSet', articleId: lake.id, was: 'Вода', to: `Вода ${sequence}` });

async function recordsIn(file: string, from: number): Promise<readonly ChangeRecord[]> {
  return (await readHistory(file, from)).flatMap((line) => (line.is === 'record' ? [line.record] : []));
}

async function newHistory(): Promise<string> {
  return path.join(await temporaryFolder(), 'history', `${lake.id}.jsonl`);
}

describe('a history', () => {
  it('that is not there is empty', async () => {
    const file = await newHistory();
    expect(await readHistory(file, 0)).toEqual([]);
  });

  it('gives back what was appended, in order, and its size in bytes', async () => {
    const file = await newHistory();
    const [second, third] = [retitled(2), retitled(3)];
    const size = await appendToHistory(file, 0, [created]);
    const all = await appendToHistory(file, size, [second, third]);
    expect(all).toBe((await stat(file)).size);
    const lines = await readHistory(file, 0);
    expect(await recordsIn(file, 0)).toEqual([created, second, third]);
    expect(lines.map(({ end }) => end)).toEqual([size, expect.any(Number), all]);
  });

  it('is read on from where one had come', async () => {
    const file = await newHistory();
    const size = await appendToHistory(file, 0, [created]);
    const second = retitled(2);
    await appendToHistory(file, size, [second]);
    expect(await resumeAt(file, size)).toBe(size);
    expect(await recordsIn(file, size)).toEqual([second]);
  });

  it('is read from its beginning when no line begins where one had come', async () => {
    const file = await newHistory();
    const size = await appendToHistory(file, 0, [created]);
    expect(await resumeAt(file, size - 5)).toBe(0);
    expect(await resumeAt(file, size + 5)).toBe(0);
    expect(await resumeAt(path.join(file, '..', 'other.jsonl'), size)).toBe(0);
  });

  it('is read up to its last line when that is torn', async () => {
    const file = await newHistory();
    const size = await appendToHistory(file, 0, [created]);
    const torn = JSON.stringify(retitled(2)).slice(0, -7);
    await appendFile(file, torn);
    expect(await recordsIn(file, 0)).toEqual([created]);
    expect((await readHistory(file, 0)).at(-1)).toEqual({ is: 'damaged', end: size + Buffer.byteLength(torn) });
    expect((await cutHistory(file, size)).toString()).toBe(torn);
    expect((await stat(file)).size).toBe(size);
  });

  it.each([
    ['no JSON', '{"id":'],
    ['JSON that is no record', '{"id":"one","sequence":2}'],
    ['NULs, as after a power cut', '\0'.repeat(300)],
    ['nothing', ''],
  ])('tells a line in its middle that is %s from the sound ones around it', async (_what, line) => {
    const file = await newHistory();
    const size = await appendToHistory(file, 0, [created]);
    await appendFile(file, `${line}\n${JSON.stringify(retitled(2))}\n`);
    const [first, spoilt, last] = await readHistory(file, 0);
    expect([first, spoilt, last]).toMatchObject([{ is: 'record' }, { is: 'damaged' }, { is: 'record', sequence: 2 }]);
    expect([first?.end, spoilt?.end]).toEqual([size, size + Buffer.byteLength(line) + 1]);
  });

  it('tells a change that this Galley does not know from damage', async () => {
    const file = await newHistory();
    const size = await appendToHistory(file, 0, [created]);
    const strange = JSON.stringify({ ...retitled(2), change: { type: 'article.sung', articleId: lake.id } });
    await appendFile(file, `${strange}\n`);
    expect((await readHistory(file, size)).map(({ is }) => is)).toEqual(['unknown']);
  });

  it('is read with the line ends of Windows too', async () => {
    const file = await newHistory();
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(created)}\r\n`);
    expect(await recordsIn(file, 0)).toEqual([created]);
  });

  it('tells the ids of its latest changes, and of none behind the end one asks for', async () => {
    const file = await newHistory();
    const records = [created, retitled(2), retitled(3)];
    const size = await appendToHistory(file, 0, records);
    const all = await appendToHistory(file, size, [retitled(4)]);
    expect(await latestIds(file, size, 9)).toEqual(records.map(({ id }) => id));
    expect(await latestIds(file, all, 9)).toHaveLength(4);
    expect(await latestIds(path.join(file, '..', 'other.jsonl'), 0, 9)).toEqual([]);
  });

  it('tells the ids of its latest changes however long their lines are', async () => {
    const file = await newHistory();
    const long = (sequence: number, length: number) =>
      record(sequence, { type: 'article.headlineSet', articleId: lake.id, was: '', to: 'Вода'.repeat(length) });
    const records = [created, long(2, 60_000), long(3, 10), long(4, 90_000)];
    const size = await appendToHistory(file, 0, records);
    expect(await latestIds(file, size, 9)).toEqual(records.map(({ id }) => id));
    expect((await latestIds(file, size, 1)).at(-1)).toBe(records[3]?.id);
  });
});

describe('an append that fails', () => {
  it('for want of room, leaves the history as it was, and can be done once there is room', async (context) => {
    const folder = await smallDisk(128);
    if (!folder) return context.skip('a small disk can be made only as root, with the right to mount');
    const file = path.join(folder, 'history.jsonl');
    const size = await appendToHistory(file, 0, [created]);
    const before = await readFile(file);
    await fillDisk(folder);

    const many = Array.from({ length: 300 }, (_, number) => retitled(number + 2));
    await expect(appendToHistory(file, size, many)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readFile(file)).toEqual(before);

    await rm(path.join(folder, 'filler'));
    await appendToHistory(file, size, many.slice(0, 10));
    expect(await recordsIn(file, 0)).toHaveLength(11);
  });

  it('for a folder in its place, throws what the system says', async () => {
    const file = await newHistory();
    await mkdir(file, { recursive: true });
    await expect(appendToHistory(file, 0, [created])).rejects.toMatchObject({ code: 'EISDIR', syscall: 'open' });
  });

  it('for a folder that is gone, throws what the system says', async () => {
    const file = await newHistory();
    await expect(appendToHistory(file, 5, [created])).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
