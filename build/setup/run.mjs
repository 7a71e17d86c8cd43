import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { projectRoot } from './projectRoot.mjs';

/**
 * Runs a program to its end in the project's folder, its output on this terminal. Resolves to its exit code: 127 when
 * it could not be started, 124 when it ran past `limit` and was ended, 1 when a signal ended it.
 *
 * Ctrl+C reaches the program through the terminal, so here it is only waited for: ending first would leave the
 * program's last lines to be written over the next prompt. With `apart`, the terminal does not reach it, and the signal
 * is passed to the program alone: for one that has processes of its own and ends them in its own order.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env] default: this process's own
 * @param {string} [options.log] a file that gets a copy of all output
 * @param {boolean} [options.quiet] keeps the output off the terminal
 * @param {boolean} [options.shell] needed on Windows for programs that are scripts
 * @param {boolean} [options.apart]
 * @param {number} [options.limit] milliseconds
 * @returns {Promise<number>}
 */
export function run(
  program,
  args,
  { env = process.env, log, quiet = false, shell = false, apart = false, limit } = {},
) {
  const piped = log !== undefined || quiet;
  const coloured = log !== undefined && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { ...env, ...coloured },
    shell,
    // On Windows this would open a console, and Ctrl+C there is no signal to pass on.
    detached: apart && process.platform !== 'win32',
    stdio: piped ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  const file = log === undefined ? undefined : createWriteStream(log);
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from?.on('data', (chunk) => {
      file?.write(chunk);
      if (!quiet) to.write(chunk);
    });
  }

  const passOn = () => child.kill('SIGTERM');
  const interrupt = apart ? passOn : () => {};
  process.on('SIGINT', interrupt).on('SIGTERM', passOn).on('SIGHUP', passOn);
  let late = false;
  const timer = setTimeout(
    () => {
      late = true;
      child.kill('SIGKILL');
    },
    limit ?? 2 ** 31 - 1,
  );

  return new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', passOn).off('SIGHUP', passOn);
      if (file === undefined) resolve(code);
      else file.end(() => resolve(code));
    };
    child.on('error', () => end(127));
    child.on('close', (code) => end(late ? 124 : (code ?? 1)));
  });
}
