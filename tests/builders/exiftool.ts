import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether this machine has exiftool: a reader of metadata that has nothing to do with Galley. */
export const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;

/** What exiftool reads in files: for each all tags by group and name, `XMP-dc:Description`. */
export async function readByExiftool(
  files: readonly string[],
): Promise<readonly Readonly<Record<string, string | number | readonly string[]>>[]> {
  const args = ['-j', '-a', '-G1', '-charset', 'filename=utf8', ...files];
  const { stdout } = await run('exiftool', args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** Has exiftool write tags into a file: `-Exif:Artist=Ani`. */
export async function writeByExiftool(file: string, ...tags: readonly string[]): Promise<void> {
  await run('exiftool', ['-q', '-overwrite_original', ...tags, file]);
}
