import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'rolldown';
import { projectRoot } from '../setup/projectRoot.mjs';
import { noLocales } from './noLocales.mjs';

const out = join(projectRoot, 'out');

/** Names that stay imports: the runtime's own, the two native packages, and two that `ws` tries for and does without. */
export const external = [
  'electron',
  ...builtinModules,
  /^node:/,
  '@photostructure/sqlite',
  'sharp',
  'bufferutil',
  'utf-8-validate',
];

/**
 * Bundles the parts that run on Node: Electron's main process, the core, the preload script and the `galley` command.
 * Whoever starts the app waits for the first two: what they need at once is in few files, and short. A sandboxed preload
 * must be one CommonJS file.
 */
export async function bundleNodeParts() {
  const old = existsSync(out)
    ? readdirSync(out).filter((name) => /^(?:core|galley-|developing-).*\.c?js$/.test(name))
    : [];
  for (const name of old) rmSync(join(out, name));
  /** @type {Pick<import('rolldown').BuildOptions, 'cwd' | 'platform' | 'external' | 'logLevel' | 'transform' | 'plugins'>} */
  const common = {
    cwd: projectRoot,
    platform: 'node',
    external,
    logLevel: 'warn',
    transform: { target: 'node20.19' },
    plugins: [noLocales()],
  };
  // Chunks lie beside the entries, so that `import.meta.dirname` is out/ in whichever file a module ends up.
  const names = { dir: out, entryFileNames: '[name].js' };
  await Promise.all([
    build({
      ...common,
      input: { core: 'electron/core.ts' },
      output: {
        ...names,
        entryFileNames: '[name].cjs',
        chunkFileNames: 'core-[name]-[hash].cjs',
        format: 'cjs',
        minify: true,
        codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] },
      },
    }),
    build({
      ...common,
      input: { 'core-start': 'electron/coreStart.ts' },
      output: { dir: out, format: 'cjs', minify: true, entryFileNames: '[name].cjs', codeSplitting: false },
    }),
    build({
      ...common,
      input: { galley: 'electron/galley.ts' },
      output: {
        ...names,
        chunkFileNames: 'galley-[name]-[hash].js',
        format: 'esm',
        banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
      },
    }),
    build({
      ...common,
      input: { main: 'electron/main.ts' },
      output: { dir: out, format: 'esm', minify: true, entryFileNames: '[name].js', codeSplitting: false },
    }),
    build({
      ...common,
      input: { reading: 'electron/reading.ts' },
      output: { dir: out, format: 'esm', minify: true, entryFileNames: '[name].js', codeSplitting: false },
    }),
    build({
      ...common,
      input: { proofreading: 'electron/proofreading.ts' },
      output: { dir: out, format: 'esm', minify: true, entryFileNames: '[name].js', codeSplitting: false },
    }),
    build({
      ...common,
      input: { developing: 'electron/developing.ts' },
      // In two parts: something has to be done before the second, which has sharp, is loaded.
      output: { ...names, chunkFileNames: 'developing-[name]-[hash].js', format: 'esm', minify: true },
    }),
    build({
      ...common,
      input: { preload: 'electron/preload.ts' },
      output: { dir: out, format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    }),
  ]);
  chmodSync(join(out, 'galley.js'), 0o755);
}
