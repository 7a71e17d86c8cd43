import path from 'node:path';
import { parseArgs } from 'node:util';
import { archiveOf } from './archive';
import { makeArchive } from './makeArchive';

/** `npm run make-archive -- N DIR [--seed S]`: makes a workspace of N articles in the folder DIR. */

const usage = `npm run make-archive -- N DIR [--seed S]

Makes a workspace of N articles (1 to 1,000,000) in the folder DIR, which must be empty or not there.
The same N and seed (1 when none is given) make the same bytes.`;

process.exitCode = await run();

async function run(): Promise<number> {
  const asked = readArguments();
  if (asked === undefined) {
    console.error(usage);
    return 2;
  }
  const { size, folder, seed } = asked;
  const began = performance.now();
  let said = began;
  try {
    const made = await makeArchive(folder, archiveOf(size, seed), (written) => {
      if (performance.now() - said < 2000 && written < size) return;
      said = performance.now();
      console.error(`${count(written)} of ${count(size)} articles`);
    });
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `Made ${count(made.articles)} articles in ${folder}: ${count(made.files)} files, ${count(Math.round(made.bytes / 2 ** 20))} MB, in ${seconds.toFixed(1)} s (seed ${seed}).`,
    );
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function readArguments(): { readonly size: number; readonly folder: string; readonly seed: number } | undefined {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
    const [size, seed] = [Number(positionals[0]), Number(values.seed ?? 1)];
    const folder = positionals[1];
    const isWhole = Number.isInteger(size) && Number.isInteger(seed) && size >= 1 && size <= 1_000_000;
    if (!isWhole || folder === undefined || positionals.length > 2) return undefined;
    // npm runs its scripts in the project's folder, and says where it was called.
    return { size, seed, folder: path.resolve(process.env.INIT_CWD ?? '.', folder) };
  } catch {
    return undefined;
  }
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
