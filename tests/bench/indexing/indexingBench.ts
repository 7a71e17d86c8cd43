import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { keptArchive } from '../archive/keptArchive';
import type { Outcome } from '../comparison';
import { projectRoot } from '../projectRoot';
import { forgetIndex } from './indexArchive';

const size = 100_000;
const rounds = 3;

/**
 * Making the index of 100,000 articles from their files, against reading and parsing the same files and no more. Each is a
 * process of its own; they take turns. Before the first round all files are parsed once, untimed, so that the disk's
 * caches are the same for both.
 */
export async function indexingBench(say: (step: string) => void): Promise<Outcome> {
  const archive = await keptArchive(size, say);
  const times = { index: [] as number[], parse: [] as number[] };
  await timeOf('parse', archive);
  for (let round = 0; round < rounds; round++) {
    say(`round ${round + 1} of ${rounds}`);
    times.parse.push(await timeOf('parse', archive));
    await forgetIndex(archive);
    times.index.push(await timeOf('index', archive));
  }
  return {
    is: 'measured',
    runtimes: [],
    comparisons: [
      {
        what: `Index ${size.toLocaleString('en-GB')} articles from files`,
        galley: times.index,
        yardstick: { name: 'reading and parsing the same files', times: times.parse },
        bar: { ratio: 4 },
      },
    ],
    notes: [],
  };
}

async function timeOf(way: 'index' | 'parse', folder: string): Promise<number> {
  const program = path.join(projectRoot, 'out', 'bench', 'indexing.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, way, folder, String(size)]);
  return Number(stdout);
}
