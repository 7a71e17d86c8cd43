import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Comparison, Outcome } from '../comparison';
import { withWorkFolder } from '../workFolder';
import type { Saver } from './saver';
import { startSaver } from './startSaver';

/** The sizes of the archives, and how often the slow one saves in each round. */
const archives = [
  { size: 1_000, slowSaves: 6 },
  { size: 10_000, slowSaves: 4 },
] as const;
const rounds = 6;
const savesEach = 8;
/** Milliseconds between two saves: time enough for Galley's files to follow, as they do while an editor works. */
const between = 60;
/** Milliseconds after which Galley has written all that it was behind with. */
const settled = 1_000;

/**
 * Saving one article: from the change of a headline until it is durable, in archives of 1,000 and of 10,000 articles,
 * each time another article. Beside it, on the same articles: one lowdb file with all of them, and one append with one
 * fdatasync as the floor. Each saver is a process of its own. Galley and the floor save in turns; the single file
 * follows in the same round, and what it left to the system to write is brought to the disk before the next round
 * begins, untimed.
 */
export async function savingBench(say: (step: string) => void): Promise<Outcome> {
  const comparisons: Comparison[] = [];
  for (const { size, slowSaves } of archives) {
    const times = await withWorkFolder((folder) => measure(folder, size, slowSaves, say));
    const what = `Save one of ${size.toLocaleString('en-GB')} articles`;
    comparisons.push(
      { what, galley: times.galley, yardstick: { name: 'all in one lowdb file', times: times.singleFile } },
      { what, galley: times.galley, yardstick: { name: 'one append and fdatasync', times: times.append } },
    );
  }
  return { is: 'measured', comparisons, runtimes: [], notes: [] };
}

async function measure(folder: string, size: number, slowSaves: number, say: (step: string) => void) {
  say(`making archives of ${size} articles`);
  const galley = await startSaver('galley', path.join(folder, 'galley'), size);
  const append = await startSaver('append', path.join(folder, 'append'), size);
  const singleFile = await startSaver('singleFile', path.join(folder, 'single-file'), size);
  const times = { galley: [] as number[], append: [] as number[], singleFile: [] as number[] };
  let saves = 0;
  const save = async (saver: Saver, saved: number): Promise<number> => {
    // A step that shares no divisor with the sizes: it comes by every article before it comes to one again.
    const time = await saver.save((saved * 7_919) % size, `Headline number ${saved} of the benchmark`);
    await pause(between);
    return time;
  };
  // The first of each is thrown away: its code is not compiled yet.
  for (const saver of [galley, append, singleFile]) await save(saver, saves++);

  for (let round = 0; round < rounds; round++) {
    say(`${size} articles, round ${round + 1} of ${rounds}`);
    bringAllToDisk();
    for (let turn = 0; turn < savesEach; turn++, saves++) {
      times.galley.push(await save(galley, saves));
      times.append.push(await save(append, saves));
    }
    await pause(settled);
    for (let turn = 0; turn < slowSaves; turn++) times.singleFile.push(await save(singleFile, saves++));
  }
  for (const saver of [galley, append, singleFile]) await saver.close();
  return times;
}

/** Where there is no such command the system's own pace has to do. */
function bringAllToDisk(): void {
  spawnSync('sync');
}
