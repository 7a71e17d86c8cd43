import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect } from 'vitest';

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
}

/** The `galley` command, bundled from the sources before the tests of the file that asks for it, and removed after them. */
export function galleyCommand(): GalleyCommand {
  let folder = '';
  beforeAll(async () => {
    folder = await bundled();
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    get program() {
      return path.join(folder, 'galley.mjs');
    },
    async run(words, input = '') {
      const child = spawn(process.execPath, [this.program, ...words]);
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      // A command that does not read its input closes it.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
      const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      return { code, out, err };
    },
  };
}

/** The one JSON document that a command printed. */
export function json({ out, err, code }: Ended) {
  expect(out, `exit ${code}: ${err}`).toMatch(/^[[{]/);
  return JSON.parse(out);
}

/** A folder with the command, and beside it the folders that ship with it. */
async function bundled(): Promise<string> {
  const tests = path.join(projectRoot, 'out', 'test');
  await mkdir(tests, { recursive: true });
  // Within the project, so that the native packages are found; in a folder of its own, so that no other test is met.
  const folder = await mkdtemp(path.join(tests, 'galley-'));
  await build({
    cwd: projectRoot,
    input: { galley: 'electron/galley.ts' },
    platform: 'node',
    external: [/^node:/, '@photostructure/sqlite', 'sharp', 'bufferutil', 'utf-8-validate'],
    logLevel: 'warn',
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs' },
  });
  const ship = (from: string, to: string) => symlink(path.join(projectRoot, from), path.join(folder, to), 'junction');
  await Promise.all([ship('electron/sample', 'sample'), ship('shared/export/theme', 'theme')]);
  return folder;
}
