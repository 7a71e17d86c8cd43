import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './projectRoot';

/**
 * Runs `act` with a folder of its own, removed afterwards. It lies in out/, not among the temporary files: those are
 * often in memory, where bringing something to the disk costs nothing.
 */
export async function withWorkFolder<Value>(act: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(path.join(projectRoot, 'out', 'bench', 'work-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
