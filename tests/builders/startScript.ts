import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporaryFolder';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A program of its own, and what it says line by line. */
export interface Script {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Resolves once it has said so many lines; rejects when it ends before. */
  said(lines: number): Promise<void>;
  /** Ends it as a power cut would: without a chance to do anything. */
  kill(): Promise<void>;
}

/** Bundles a TypeScript file of the tests, by its path from the project's root, into a program that Node can run. */
export async function bundleScript(file: string): Promise<string> {
  const output = path.join(await temporaryFolder(), 'script.cjs');
  await build({
    cwd: projectRoot,
    input: file,
    platform: 'node',
    external: [/^node:/, '@photostructure/sqlite', 'sharp'],
    logLevel: 'warn',
    output: { file: output, format: 'cjs' },
  });
  return output;
}

/** Runs a bundled script in a process of its own, which ends with the test at the latest. */
export function startScript(bundled: string, ...args: readonly string[]): Script {
  // CommonJS, so that the one native package is found from a folder that is not the project's.
  const env = { ...process.env, NODE_PATH: path.join(projectRoot, 'node_modules') };
  const child = spawn(process.execPath, [bundled, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const ended = once(child, 'close');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    process: child,
    lines,
    kill,
    async said(count) {
      while (lines.length < count) {
        const heard = await Promise.race([once(reader, 'line'), ended.then(() => undefined)]);
        if (!heard && lines.length < count) throw new Error(`The script ended after ${lines.length} lines`);
      }
    },
  };
}
