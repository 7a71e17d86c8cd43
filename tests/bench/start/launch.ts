import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { projectRoot } from '../projectRoot';
import { memoryOf } from './memoryOf';

/** An Electron app to be started, and what says that it can be used. */
export interface App {
  readonly name: string;
  readonly folder: string;
  readonly args: readonly string[];
  /** The element that appears. */
  readonly element: string;
  /** The key that it takes then: "ArrowDown". */
  readonly key?: string;
  /** Where Chromium keeps the app's profile; kept from one start to the next, as a user's is. */
  readonly profile: string;
}

/** Milliseconds from the start of the process. */
export interface Launch {
  /** Electron's own start is done, and the app's begins. */
  readonly ready: number;
  /** The page's address was asked for. */
  readonly begun: number;
  /** The page showed text for the first time; null for a page without any. */
  readonly content: number | null;
  /** The element was on the screen, and the key handled. */
  readonly usable: number;
  /** MB of all processes, when the app had come to rest; undefined when that was not asked or is not told. */
  readonly memory: number | undefined;
  /** Electron's version, and that of the Chromium in it. */
  readonly runtime: string;
}

const reportSchema = z.object({
  ready: z.number(),
  begun: z.number(),
  content: z.number().nullable(),
  usable: z.number(),
  electron: z.string(),
  chrome: z.string(),
});

/** Milliseconds that a start may take; far more than it does on any machine that is worth measuring. */
const patience = 60_000;
/** Milliseconds after which an app that was started has come to rest. */
const atRest = 8_000;

/** Starts the app, waits until it can be used, perhaps until it has come to rest and is weighed, and lets it quit. */
export async function launch(electron: string, app: App, weigh = false): Promise<Launch> {
  const preload = path.join(projectRoot, 'tests', 'bench', 'start', 'reportPainted.cjs');
  const args = ['-r', preload, `--user-data-dir=${app.profile}`, app.folder, ...app.args];
  // An editor's own terminal may be an Electron that set this, and Electron would then come up as a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const started = Date.now();
  const child = spawn(electron, args, {
    cwd: projectRoot,
    env: {
      ...env,
      GALLEY_BENCH_ELEMENT: app.element,
      ...(app.key === undefined ? {} : { GALLEY_BENCH_KEY: app.key }),
      ...(weigh ? { GALLEY_BENCH_LINGER: String(atRest + 4_000) } : {}),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('{')) continue;
      const { ready, begun, content, usable, ...versions } = reportSchema.parse(JSON.parse(line));
      if (weigh) await pause(atRest);
      const memory = weigh && child.pid !== undefined ? await memoryOf(child.pid) : undefined;
      await ended;
      return {
        ready: ready - started,
        begun: begun - started,
        content: content && content - started,
        usable: usable - started,
        memory,
        runtime: `Electron ${versions.electron} (Chromium ${versions.chrome})`,
      };
    }
    const [code, signal] = await ended;
    throw new Error(`${app.name} ended (${signal ?? code}) before it could be used; a minute is all that it is given`);
  } finally {
    clearTimeout(timer);
  }
}
