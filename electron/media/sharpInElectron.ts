import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import path from 'node:path';

/**
 * To be called before sharp is imported; does nothing but in Electron on Linux. There the program is linked to the system's
 * GLib for its windows, and sharp's library has one of its own: the few functions of GLib that sharp calls by itself would be
 * found in the system's, which knows nothing of the objects that the other has made, and the process leaks or dies
 * (electron/electron#46323). So the library is loaded as ever, and then sharp in such a way that it looks for what it calls in
 * the library first (RTLD_DEEPBIND, dlopen(3)). Whoever imports sharp afterwards has this one. It cannot be loaded so in one
 * step: the library must share its memory with the program, which has an allocator of its own.
 */
export function bindSharpToItsLibrary(): void {
  if (process.platform !== 'linux' || !process.versions.electron) return;
  const { RTLD_LAZY, RTLD_DEEPBIND } = constants.dlopen;
  if (RTLD_LAZY === undefined || RTLD_DEEPBIND === undefined) return;
  const ofSharp = createRequire(createRequire(import.meta.url).resolve('sharp'));
  const system = `linux-${process.arch}`;
  try {
    // It is no module of Node's, which is said once it is loaded; and once loaded it stays.
    process.dlopen({ exports: {} }, ofSharp.resolve(`@img/sharp-libvips-${system}/binary`), RTLD_LAZY);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('self-register'))) throw error;
  }
  const folder = path.join(path.dirname(ofSharp.resolve(`@img/sharp-${system}/sharp.node`)), 'lib');
  const addon = readdirSync(folder).find((name) => name.endsWith('.node'));
  if (addon !== undefined) process.dlopen({ exports: {} }, path.join(folder, addon), RTLD_LAZY | RTLD_DEEPBIND);
}
