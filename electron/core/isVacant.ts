import { readdir } from 'node:fs/promises';

/** Whether a folder could take a new workspace: it is not there, or is empty. */
export async function isVacant(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.length === 0;
}
