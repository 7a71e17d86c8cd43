import { rename } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder, syncFolder, writeDurably } from './durableFile';

/** Sets damaged things aside, whole, under `.galley/quarantine`. Nothing is deleted. */
export interface Quarantine {
  /** Moves a file there; resolves to its new path. */
  setAside(file: string): Promise<string>;
  /** Keeps bytes that were cut off a file; resolves to their path. */
  keep(name: string, bytes: Uint8Array): Promise<string>;
}

export function createQuarantine(folder: string, now: () => Date): Quarantine {
  let number = 0;
  const place = (name: string): string => {
    number += 1;
    return path.join(folder, `${now().toISOString().replaceAll(':', '')}-${number}-${name}`);
  };
  return {
    async setAside(file) {
      const to = place(path.basename(file));
      await makeFolder(folder);
      await rename(file, to);
      await syncFolder(folder);
      return to;
    },
    async keep(name, bytes) {
      const to = place(name);
      await writeDurably(to, bytes);
      return to;
    },
  };
}
