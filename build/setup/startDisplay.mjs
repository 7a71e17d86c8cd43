import { spawn } from 'node:child_process';

/** @typedef {{ readonly display: string, readonly stop: () => void }} VirtualDisplay */

/** Large enough for the largest window that a test asks for. */
const screen = '1600x1000x24';

/**
 * Starts a virtual X display on a number that it finds free itself.
 *
 * @param {string} program the path of Xvfb
 * @returns {Promise<VirtualDisplay>} rejects when the display does not come up
 */
export function startDisplay(program) {
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => server.kill('SIGTERM');
  process.on('exit', stop);
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display.`)));
    const number = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
    let text = '';
    number.on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve({ display: `:${text.trim()}`, stop });
    });
  });
}
