import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { readProgram } from './core/keptCode';
import type { ToCore } from './core/processMessages';

/**
 * Starts the core's program, which lies beside this file, with the code that was kept of it in the file that the command
 * line names: a window waits for its first page, and half of what the core needs until then is V8 reading the program.
 */

interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: ToCore }) => void): void;
}

const folder = import.meta.dirname;
const filename = path.join(folder, 'core.cjs');
const [, , keptIn = ''] = process.argv;
const program = readProgram(Module.wrap(readFileSync(filename, 'utf8')), filename, keptIn);

// At the end, when what a session needs has been compiled, and nobody waits.
const parent = (process as NodeJS.Process & { readonly parentPort: ParentPort }).parentPort;
parent.on('message', ({ data }) => data.is === 'close' && program.keep());

const require = createRequire(filename);
const module = new Module(filename);
// What the program reads later asks for the program itself, and must not begin another.
require.cache[filename] = module;
program.script.runInThisContext()(module.exports, require, module, filename, folder);
