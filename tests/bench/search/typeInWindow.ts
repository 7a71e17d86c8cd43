import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { projectRoot } from '../projectRoot';

/** One key in the search field: what stood there then, milliseconds to the painted rows, and the articles found. */
export interface PaintedKey {
  readonly query: string;
  readonly took: number;
  readonly found: number;
}

export interface TypedWords {
  readonly keys: readonly PaintedKey[];
  /** Electron's version, and that of the Chromium in it. */
  readonly runtime: string;
}

const reportSchema = z.object({
  keys: z.array(z.object({ query: z.string(), took: z.number(), found: z.number() })),
  electron: z.string(),
  chrome: z.string(),
});

/** Milliseconds that typing may take; far more than it does on any machine that is worth measuring. */
const patience = 600_000;

/** Starts Galley with a workspace and a profile of its own, and types words into the Desk's search field, one by one. */
export async function typeInWindow(
  electron: string,
  workspace: string,
  profile: string,
  words: readonly string[],
): Promise<TypedWords> {
  const driver = path.join(projectRoot, 'tests', 'bench', 'search', 'typeInDesk.cjs');
  // An editor's own terminal may be an Electron that set this, and Electron would then come up as a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(electron, ['-r', driver, `--user-data-dir=${profile}`, '.', '--workspace', workspace], {
    cwd: projectRoot,
    env: { ...env, GALLEY_BENCH_WORDS: JSON.stringify(words) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('{')) continue;
      const { keys, electron: version, chrome } = reportSchema.parse(JSON.parse(line));
      await ended;
      return { keys, runtime: `Electron ${version} (Chromium ${chrome})` };
    }
    const [code, signal] = await ended;
    throw new Error(
      `Galley ended (${signal ?? code}) before all words were typed; ten minutes is all that it is given`,
    );
  } finally {
    clearTimeout(timer);
  }
}
