import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';

/** How long the app may take to start on a slow machine, in milliseconds. */
const patience = 30_000;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The program that was packed for this system. */
function packagedProgram(): string {
  const inside = { darwin: 'Galley.app/Contents/MacOS/Galley', win32: 'Galley.exe' }[process.platform as string];
  const programs = readdirSync(dist).map((folder) => path.join(dist, folder, inside ?? 'galley'));
  const program = programs.find((file) => existsSync(file));
  if (program === undefined) throw new Error(`Nothing was packed: ${dist} holds no program for this system`);
  return program;
}

/** The packed app, running on a new folder of its own. */
export interface PackagedApp {
  readonly page: Page;
  /** Ends the app, waits for it, and takes its folder away. */
  quit(): Promise<void>;
}

/**
 * Starts the packed app and attaches to its window through Chromium's own debugging port, which it writes to a file
 * in its data folder. Node's inspector is fused off in the packed app, so Playwright cannot launch it itself.
 */
export async function startPackagedApp(
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<PackagedApp> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-packaged-'));
  const userData = path.join(folder, 'user-data');
  const own = [
    '--workspace',
    path.join(folder, 'newsroom'),
    `--user-data-dir=${userData}`,
    '--remote-debugging-port=0',
  ];
  const app = spawn(packagedProgram(), [...args, ...own], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    app.once('exit', () => resolve());
    app.once('error', () => resolve());
  });
  const quit = async (): Promise<void> => {
    app.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const address = `http://127.0.0.1:${await debuggingPort(app, userData)}`;
    await windowLoaded(address);
    const browser = await chromium.connectOverCDP(address);
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('The packed app has a window, and its page cannot be reached');
    return { page, quit };
  } catch (error) {
    await quit();
    throw error;
  }
}

async function debuggingPort(app: ChildProcess, userData: string): Promise<number> {
  const file = path.join(userData, 'DevToolsActivePort');
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && app.exitCode === null) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return port;
    await pause(50);
  }
  throw new Error(`The packed app opened no debugging port; its exit code is ${app.exitCode}`);
}

/** Attaching while the window is still being made can wait for ever, so the page is waited for first. */
async function windowLoaded(address: string): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const targets: unknown = await (await fetch(`${address}/json/list`)).json();
    if (Array.isArray(targets) && targets.some(({ type, title }) => type === 'page' && title === 'Galley')) return;
    await pause(50);
  }
  throw new Error('The packed app opened no window');
}
