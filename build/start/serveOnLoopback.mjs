import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../setup/projectRoot.mjs';

/**
 * A served Galley. `ended` resolves to the server's exit code.
 *
 * @typedef {{ readonly address: string, readonly ended: Promise<number>, readonly stop: () => void }} Served
 */

/**
 * Starts `galley serve` and waits until it listens: it then prints the JSON `{ "address": "http://127.0.0.1:…" }`.
 *
 * @param {string | undefined} workspace
 * @returns {Promise<Served | { readonly failed: number }>} `failed` is the exit code of a server that never listened
 */
export function serveOnLoopback(workspace) {
  const args = [join(projectRoot, 'out', 'galley.js'), 'serve', '--json'];
  if (workspace !== undefined) args.push('--workspace', workspace);
  const server = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => server.kill('SIGTERM');
  // Ctrl+C reaches the server through the terminal; a signal to this process alone has to be passed on.
  process
    .on('SIGINT', () => {})
    .on('SIGTERM', stop)
    .on('SIGHUP', stop);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    server.on('error', () => resolve(127));
    server.on('exit', (code) => resolve(code ?? 0));
  });
  return new Promise((resolve) => {
    let printed = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const address = readAddress(printed);
      if (address !== undefined) resolve({ address, ended, stop });
    });
    void ended.then((code) => resolve({ failed: code === 0 ? 1 : code }));
  });
}

/** @param {string} printed what the server has said so far; undefined while that is not the whole document */
function readAddress(printed) {
  try {
    return String(JSON.parse(printed).address);
  } catch {
    return undefined;
  }
}
