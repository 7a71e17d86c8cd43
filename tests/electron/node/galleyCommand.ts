import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** What a command said, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface GalleyCommand {
  readonly program: string;
  /** Runs the command as a person would type it, with `input` on its standard input. */
  run(words: readonly string[], input?: string | Uint8Array): Promise<Ended>;
  remove(): Promise<void>;
}

/** Bundles the `galley` command from the sources, with the folders that ship with it beside it. */
export async function buildGalley(): Promise<GalleyCommand> {
  const tests = path.join(projectRoot, 'out', 'test');
  await mkdir(tests, { recursive: true });
  // Within the project, so that the one native package is found; in a folder of its own, so that no other test is met.
  const folder = await mkdtemp(path.join(tests, 'galley-'));
  await build({
    cwd: projectRoot,
    input: { galley: 'electron/galley.ts' },
    platform: 'node',
    external: [/^node:/, '@photostructure/sqlite', 'bufferutil', 'utf-8-validate'],
    logLevel: 'warn',
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs' },
  });
  const ship = (from: string, to: string) => symlink(path.join(projectRoot, from), path.join(folder, to), 'junction');
  await Promise.all([ship('electron/sample', 'sample'), ship('shared/export/theme', 'theme')]);
  const program = path.join(folder, 'galley.mjs');
  return {
    program,
    async run(words, input = '') {
      const child = spawn(process.execPath, [program, ...words]);
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      // A command that does not read its input closes it.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
      const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      return { code, out, err };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
