import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './desk';

/** Runs the `galley` command; gives its exit code and the JSON document that it printed. */
export function galley(...words: readonly string[]): { readonly code: number | null; readonly json: unknown } {
  const ran = spawnSync(process.execPath, [path.join(projectRoot, 'out', 'galley.js'), ...words, '--json'], {
    encoding: 'utf8',
  });
  return { code: ran.status, json: ran.stdout === '' ? undefined : JSON.parse(ran.stdout) };
}
