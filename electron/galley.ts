import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './node/commandLine';

const out = path.dirname(fileURLToPath(import.meta.url));
process.exitCode = await runCommandLine(process.argv.slice(2), {
  sampleFolder: path.join(out, 'sample'),
  themeFolder: path.join(out, 'theme'),
  pageFolder: path.join(out, 'renderer'),
});
