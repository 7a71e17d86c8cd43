import { borrowIndex } from '../../../electron/store/borrowIndex';

/** Borrows the index named on the command line, says which file it has of it, and stays until it is killed. */
const borrowed = borrowIndex(process.argv[2] ?? '');
process.stdout.write(`${borrowed?.file}\n`);
setInterval(() => undefined, 1000);
