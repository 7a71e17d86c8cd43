import { readdir, readFile } from 'node:fs/promises';

/**
 * The memory of a process and of all that it started, in MB. What several processes share is counted once: each has its
 * part of it (the proportional set size that Linux tells). Undefined on other systems.
 */
export async function memoryOf(root: number): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const sizes = await Promise.all((await treeOf(root)).map(sizeOf));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** The ids of a process and of its children and theirs. */
async function treeOf(root: number): Promise<readonly number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // Behind the program's name, which may have anything in it: the state, then the parent.
    const parent = status.slice(status.lastIndexOf(')')).split(' ')[2];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const member of tree) {
    for (const [child, parent] of parents) if (parent === member) tree.push(child);
  }
  return tree;
}

/** In kB. A process that has ended meanwhile has none. */
async function sizeOf(id: number): Promise<number> {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
}
