import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where what the proofreader reads with lies on the disk. */
export interface ProofFiles {
  /** Harper's WebAssembly, which knows English. */
  readonly harper: string;
  /** The Hunspell dictionary of a language. */
  readonly dictionary: (language: string) => { readonly affixes: string; readonly words: string };
}

/** The files that were built beside a program in `folder`; where it was not built whole, those of the packages. */
export function findProofFiles(folder: string): ProofFiles {
  const built = path.join(folder, 'proofs');
  return existsSync(built) ? builtFiles(built) : packagedFiles();
}

function builtFiles(folder: string): ProofFiles {
  return {
    harper: path.join(folder, 'harper.wasm'),
    dictionary: (language) => ({
      affixes: path.join(folder, `${language}.aff`),
      words: path.join(folder, `${language}.dic`),
    }),
  };
}

function packagedFiles(): ProofFiles {
  const folders = createRequire(import.meta.url).resolve.paths('harper.js') ?? [];
  const packages = folders.find((folder) => existsSync(path.join(folder, 'harper.js'))) ?? '';
  return {
    harper: path.join(packages, 'harper.js', 'dist', 'harper_wasm_slim_bg.wasm'),
    dictionary: (language) => ({
      affixes: path.join(packages, `dictionary-${language}`, 'index.aff'),
      words: path.join(packages, `dictionary-${language}`, 'index.dic'),
    }),
  };
}
