import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../package.json' with { type: 'json' };
import { runCommandLine } from './node/commandLine';

// A reader who has left had enough. Anything else that cannot be printed makes the command fail, and it ends in order.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`galley: What it has to say could not be printed: ${error.message}\n`);
  process.exitCode = 1;
});
process.stderr.on('error', () => undefined);

const out = path.dirname(fileURLToPath(import.meta.url));
const shipped = {
  sampleFolder: path.join(out, 'sample'),
  themeFolder: path.join(out, 'theme'),
  pageFolder: path.join(out, 'renderer'),
};
const code = await runCommandLine(process.argv.slice(2), shipped, version);
process.exitCode ||= code;
