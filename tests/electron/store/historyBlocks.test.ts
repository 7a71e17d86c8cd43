import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { historyBlocks } from '../../../electron/store/historyBlocks';
import { appendToHistory, type HistoryLine, readHistory } from '../../../electron/store/journal';
import { lay } from '../../builders/disk';
import { type PastDeed, pastOf } from '../../builders/pastOf';
import { temporaryFolder } from '../../builders/temporaryFolder';

const typed = (text: string): PastDeed => ({ is: 'typed', minutes: 1, text, by: 'Anna' });

async function historyOf(...texts: readonly string[]): Promise<{ readonly file: string; readonly size: number }> {
  const file = path.join(await temporaryFolder(), 'history.jsonl');
  await lay(file, '');
  return { file, size: await appendToHistory(file, 0, pastOf(texts.map(typed))) };
}

async function blocksOf(file: string, from: number, to: number): Promise<readonly (readonly HistoryLine[])[]> {
  const blocks: (readonly HistoryLine[])[] = [];
  for await (const block of historyBlocks(file, from, to)) blocks.push(block);
  return blocks;
}

describe('a history that is read in blocks', () => {
  it('gives the same lines as one that is read at once, some at a time', async () => {
    const { file, size } = await historyOf(...Array.from({ length: 600 }, (_, number) => `word ${number} `));
    const blocks = await blocksOf(file, 0, size);
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.flat()).toEqual(await readHistory(file, 0));
  });

  it('has lines of any length', async () => {
    const { file, size } = await historyOf('short', 'long '.repeat(100_000), 'short');
    expect((await blocksOf(file, 0, size)).flat()).toEqual(await readHistory(file, 0));
  });

  it('is read from where a line begins to where one ends', async () => {
    const { file } = await historyOf('One ', 'Two ', 'Three ');
    const lines = await readHistory(file, 0);
    const [first, , third] = lines;
    expect((await blocksOf(file, first?.end ?? 0, third?.end ?? 0)).flat()).toEqual(lines.slice(1, 3));
  });

  it('tells of a line that is damaged, and ends where the file does', async () => {
    const { file, size } = await historyOf('One ');
    await appendFile(file, 'spoilt\n');
    const blocks = await blocksOf(file, 0, size + 500);
    expect(blocks.flat().map(({ is }) => is)).toEqual(['record', 'record', 'damaged']);
    expect(await blocksOf(`${file}.gone`, 0, 100)).toEqual([]);
  });
});
