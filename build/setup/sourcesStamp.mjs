import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

const folders = ['electron', 'renderer', 'shared', 'build/bundle'];
const files = ['package.json', 'package-lock.json', 'build/bundle.mjs'];
const stamp = join(projectRoot, 'out', 'built-from');

/** A fingerprint of every file the bundle is made from: contents, not dates, so that changing a branch and back is free. */
export function readSources() {
  const hash = createHash('sha256');
  const found = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...found, ...files.map((name) => join(projectRoot, name))].sort()) {
    hash
      .update(`${file.slice(projectRoot.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** The fingerprint of the sources that out/ was last built from, or undefined when no build was finished. */
export function readBuiltFrom() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} sources */
export function writeBuiltFrom(sources) {
  writeFileSync(stamp, sources);
}

/** Taken away before a build, so that one that breaks off is not taken for finished. */
export function forgetBuiltFrom() {
  rmSync(stamp, { force: true });
}
