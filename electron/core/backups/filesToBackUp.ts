import path from 'node:path';
import { temporaryName } from '../../store/durableFile';
import { sideName } from '../sideFolder';
import { sortedNames } from './sortedNames';

/** What Galley keeps for itself in a workspace. All of it is made anew where it is missing. */
const ownFolder = '.galley/';

/**
 * The paths of all files of a workspace, with `/`, as `inBackupOrder` has them. Histories are looked for after everything
 * else was given out, and other histories after those of lists: what came up meanwhile is among them.
 */
export async function* filesToBackUp(folder: string): AsyncGenerator<string> {
  yield* filesIn(folder, '', (name) => name !== ownFolder && name !== 'history/');
  yield* filesIn(folder, 'history/', (name) => name.startsWith('list-'));
  yield* filesIn(folder, 'history/', (name) => !name.startsWith('list-'));
}

/** How many files that is, now. */
export async function countFilesToBackUp(folder: string): Promise<number> {
  let count = 0;
  for await (const _ of filesToBackUp(folder)) count += 1;
  return count;
}

async function* filesIn(folder: string, inside: string, isWanted: (name: string) => boolean): AsyncGenerator<string> {
  for await (const name of sortedNames(path.join(folder, inside))) {
    if (!isWanted(name) || isPassing(name)) continue;
    if (name.endsWith('/')) yield* filesIn(folder, inside + name, () => true);
    else yield inside + name;
  }
}

/** Whether something is only there until it is written, or is called what nothing of Galley is. */
function isPassing(name: string): boolean {
  return temporaryName.test(name) || sideName.test(name.replace(/\/$/, '')) || name.includes('\\');
}
