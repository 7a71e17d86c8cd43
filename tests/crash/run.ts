import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEmptyWorkspace } from '../../electron/core/createWorkspace';
import { editor } from '../builders/editor';
import { mostMissing, runLane } from './lane';
import { nothing, sum, type Tally } from './tally';

/** `npm run test:crash -- [KILLS] [--seed N]`: kills Galley while somebody types, and looks for what was typed. */

/** This file and the bundle it becomes, out/crash/run.js, lie equally deep. */
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
/** Workspaces that are typed into at the same time. */
const lanes = 2;
/** One kill in so many may find the machine too busy with other things to bring typing to the disk in time. */
const latesAreOneIn = 100;
const shownFaults = 10;

process.exitCode = await run();

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string' }, command: { type: 'string' } },
  });
  const kills = Number(positionals[0] ?? 200);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) {
    console.error('Usage: npm run test:crash -- [KILLS] [--seed N]');
    return 2;
  }
  console.log(`${kills} kills, seed ${seed}`);
  const began = performance.now();
  const command = values.command ?? path.join(projectRoot, 'out', 'galley.js');
  const tally = await withFolder((folder) => runLanes(folder, { command, kills, seed }));
  const seconds = Math.round((performance.now() - began) / 1000);

  console.log(`kills: ${tally.kills}, in ${seconds} s`);
  console.log(`acknowledged / recovered / lost: ${tally.acknowledged} / ${tally.recovered} / ${tally.lost}`);
  console.log(
    `typed, not acknowledged: ${tally.missing} keystrokes missing, typed at most ${Math.round(tally.missingFor)} ms before a kill; more than ${mostMissing} ms at ${tally.late} kills`,
  );
  console.log(`torn last lines: ${tally.torn}, each told`);
  const faults = [...tally.faults];
  if (tally.late > kills / latesAreOneIn) faults.push(`${tally.late} kills cost more than ${mostMissing} ms of typing`);
  for (const fault of faults.slice(0, shownFaults)) console.error(`FAULT ${fault}`);
  if (faults.length > shownFaults) console.error(`and ${faults.length - shownFaults} faults more`);
  return tally.lost > 0 || faults.length > 0 ? 1 : 0;
}

async function runLanes(
  folder: string,
  { command, kills, seed }: { readonly command: string; readonly kills: number; readonly seed: number },
): Promise<Tally> {
  const begun = Array.from({ length: Math.min(lanes, kills) }, async (_, number): Promise<Tally> => {
    const workspace = path.join(folder, `desk-${number}`);
    const made = await createEmptyWorkspace(
      workspace,
      { title: 'Crash desk', ownNames: ['own'], language: 'en' },
      { now: () => new Date(), program: 'the crash test', editor },
    );
    if (!made.ok) throw new Error(made.message);
    const share = Math.floor(kills / lanes) + (number < kills % lanes ? 1 : 0);
    const onKill = (tally: Tally): void => {
      if (tally.kills % 50 === 0)
        console.log(`lane ${number}: ${tally.kills} kills, ${tally.acknowledged} acknowledged`);
    };
    return runLane({ command, workspace, kills: share, seed, number, onKill });
  });
  return (await Promise.all(begun)).reduce(sum, nothing);
}

/** Runs `act` with a folder that is removed afterwards: on the disk, where killing a process in a write can do harm. */
async function withFolder<Value>(act: (folder: string) => Promise<Value>): Promise<Value> {
  const out = path.join(projectRoot, 'out', 'crash');
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(path.join(out, 'work-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
