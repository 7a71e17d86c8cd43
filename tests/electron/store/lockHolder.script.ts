import { takeLock } from '../../../electron/store/lock';

/** Takes the lock named on the command line, says how that went, and stays until it is killed. */
async function hold(): Promise<void> {
  const [lockFile = '', holderFile = '', program = ''] = process.argv.slice(2);
  const locking = await takeLock(lockFile, holderFile, program, new Date('2018-11-19T12:00:00.000Z'));
  process.stdout.write(`${JSON.stringify(locking)}\n`);
  setInterval(() => undefined, 1000);
}

void hold();
