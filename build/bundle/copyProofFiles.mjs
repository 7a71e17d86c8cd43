import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/projectRoot.mjs';

/** What the proofreader reads with: each file of a package, and what it is called in out/proofs. Licences go with them. */
const copied = [
  ['harper.js/dist/harper_wasm_slim_bg.wasm', 'harper.wasm'],
  ['harper.js/LICENSE', 'harper.license'],
  ...['ru', 'tr', 'ka'].flatMap((language) => [
    [`dictionary-${language}/index.aff`, `${language}.aff`],
    [`dictionary-${language}/index.dic`, `${language}.dic`],
    [`dictionary-${language}/license`, `${language}.license`],
  ]),
];

/** Copies those files out of their packages. */
export async function copyProofFiles() {
  const target = join(projectRoot, 'out', 'proofs');
  rmSync(target, { recursive: true, force: true });
  for (const [from = '', to = ''] of copied) cpSync(join(projectRoot, 'node_modules', from), join(target, to));
}
