import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../setup/projectRoot.mjs';

/** What the program reads as files at run time, and where it finds them in out/. */
const copied = [
  ['shared/export/theme', 'theme'],
  ['electron/sample', 'sample'],
];

/** Copies those folders as they are. */
export async function copyFolders() {
  await Promise.all(
    copied.map(async ([from = '', to = '']) => {
      const target = join(projectRoot, 'out', to);
      await rm(target, { recursive: true, force: true });
      const source = join(projectRoot, from);
      if (existsSync(source)) await cp(source, target, { recursive: true });
    }),
  );
}
