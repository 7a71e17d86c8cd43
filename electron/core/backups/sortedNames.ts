import type { Dir } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { setImmediate as breathe } from 'node:timers/promises';

/** Names that are read, and sorted, without a breath between: a folder may have hundreds of thousands. */
const atOnce = 2048;

/**
 * The files and folders in a folder, those with a `/` at their end, in the order of their names. Nothing when there is no
 * such folder; links and devices are left out. Whoever comes for the next waits; nobody else does.
 */
export async function* sortedNames(folder: string): AsyncGenerator<string> {
  const runs: string[][] = [];
  let run: string[] = [];
  for await (const entry of await opened(folder)) {
    if (entry.isDirectory()) run.push(`${entry.name}/`);
    else if (entry.isFile()) run.push(entry.name);
    if (run.length < atOnce) continue;
    // From behind, where an array is taken from at no cost.
    runs.push(run.sort().reverse());
    run = [];
    await breathe();
  }
  runs.push(run.sort().reverse());
  let given = 0;
  for (let next = firstOf(runs); next?.length; next = firstOf(runs)) {
    given += 1;
    if (given % atOnce === 0) await breathe();
    yield next.pop() as string;
  }
}

/** The run whose next name comes first. */
function firstOf(runs: readonly string[][]): string[] | undefined {
  let first: string[] | undefined;
  for (const run of runs) {
    const name = run.at(-1);
    const before = first?.at(-1);
    if (name !== undefined && (before === undefined || name < before)) first = run;
  }
  return first;
}

async function opened(folder: string): Promise<Dir | readonly never[]> {
  return opendir(folder, { bufferSize: 512 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}
