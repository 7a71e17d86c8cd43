import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** How long this machine takes at this moment to bring a line to the disk in another process. */
export interface Yardstick {
  /** The longest that it took since this was asked last, in milliseconds, waits for the processor included. */
  slowest(): number;
  end(): void;
}

/** Milliseconds between two lines. */
const every = 25;

/** Measures all the time in a file of its own. */
export function startYardstick(folder: string): Yardstick {
  const program = path.join(path.dirname(fileURLToPath(import.meta.url)), 'bareAppend.js');
  const child = spawn(process.execPath, [program, path.join(folder, `yardstick-${Math.random()}`)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let slowest = 0;
  const asked: number[] = [];
  child.stdout.on('data', (answered: Buffer) => {
    for (const _ of answered) slowest = Math.max(slowest, performance.now() - (asked.shift() ?? performance.now()));
  });
  // From when it was due, so that a wait of this process counts too.
  let due = performance.now() + every;
  const timer = setInterval(() => {
    asked.push(Math.min(due, performance.now()));
    due = performance.now() + every;
    child.stdin.write('.');
  }, every);
  return {
    slowest() {
      const [oldest = performance.now()] = asked;
      const found = Math.max(slowest, performance.now() - oldest);
      slowest = 0;
      return found;
    },
    end() {
      clearInterval(timer);
      child.kill('SIGKILL');
    },
  };
}
