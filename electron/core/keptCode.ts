import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

/** A program that was read, and can be run. */
export interface ReadProgram {
  readonly script: Script;
  /** Keeps what V8 has made of the program by now, for the next start; does nothing where that was kept before. */
  keep(): void;
}

/** Bytes of the digest that stands before the code. */
const digestLength = 32;

/**
 * Reads a program with the code that V8 made of it at an earlier start, which `file` holds: V8 then need not look through
 * the program again. It is a cache and no more. The digest of both goes before the code, so that neither another
 * program's code nor half a file is ever run; V8 itself refuses what another V8 has made.
 */
export function readProgram(source: string, filename: string, file: string): ReadProgram {
  const cachedData = codeIn(file, source);
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  return {
    script,
    keep() {
      if (isKept) return;
      try {
        const code = script.createCachedData();
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(`${file}.tmp`, Buffer.concat([digestOf(source, code), code]));
        renameSync(`${file}.tmp`, file);
      } catch {
        // Without it the next start takes a moment longer.
      }
    },
  };
}

function codeIn(file: string, source: string): Buffer | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(file);
  } catch {
    return undefined;
  }
  const code = kept.subarray(digestLength);
  return kept.subarray(0, digestLength).equals(digestOf(source, code)) ? code : undefined;
}

function digestOf(source: string, code: Buffer): Buffer {
  return createHash('sha256').update(source).update(code).digest();
}
