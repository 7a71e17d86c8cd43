import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Why a folder lies for a while beside the target: it is being written, it was there before, or it is being removed. */
type Role = 'partial' | 'replaced' | 'removed';

/** How all such folders are named; the process that made one is the second of the parts. */
export const sideName = /^\..+\.(partial|replaced|removed)-(\d+)-[0-9a-f]{12}$/;

/** A path beside the target, on the same disk, that nobody else uses: `.<name>.<role>-<process>-<chance>`. */
export function sideFolder(target: string, role: Role): string {
  const name = `.${path.basename(target)}.${role}-${process.pid}-${randomBytes(6).toString('hex')}`;
  return path.join(path.dirname(target), name);
}

/**
 * Clears away what exports to this target left that were killed: half-written folders go, and a bundle that was put
 * aside comes back if nothing took its place, else it goes too.
 */
export async function clearLeftovers(target: string): Promise<void> {
  const parent = path.dirname(target);
  const names = await readdir(parent);
  let isThere = names.includes(path.basename(target));
  for (const name of names) {
    const role = roleOfLeftover(name, path.basename(target));
    if (role === undefined) continue;
    const leftover = path.join(parent, name);
    if (role === 'replaced' && !isThere) {
      await rename(leftover, target);
      isThere = true;
    } else {
      await rm(leftover, { recursive: true, force: true });
    }
  }
}

function roleOfLeftover(name: string, targetName: string): Role | undefined {
  const start = `.${targetName}.`;
  if (!name.startsWith(start)) return undefined;
  const parts = /^(partial|replaced)-(\d+)-[0-9a-f]{12}$/.exec(name.slice(start.length));
  return parts && !isAlive(Number(parts[2])) ? (parts[1] as Role) : undefined;
}

/** Whether the process that made a side folder still runs on this computer. */
export function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
