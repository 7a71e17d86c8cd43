import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'rolldown';
import { projectRoot } from '../setup/projectRoot.mjs';

const out = join(projectRoot, 'out');

/** Names that stay imports: the runtime's own, the one native package, and two that `ws` tries for and does without. */
export const external = [
  'electron',
  ...builtinModules,
  /^node:/,
  '@photostructure/sqlite',
  'bufferutil',
  'utf-8-validate',
];

/**
 * Bundles the parts that run on Node: Electron's main process, the core, the preload script and the `galley` command.
 * Whoever starts the app waits for the first two: what they need at once is in few files, and short. A sandboxed preload
 * must be one CommonJS file.
 */
export async function bundleNodeParts() {
  const old = existsSync(out) ? readdirSync(out).filter((name) => /^(?:core|galley)-.*\.js$/.test(name)) : [];
  for (const name of old) rmSync(join(out, name));
  /** @type {Pick<import('rolldown').BuildOptions, 'cwd' | 'platform' | 'external' | 'logLevel' | 'transform'>} */
  const common = { cwd: projectRoot, platform: 'node', external, logLevel: 'warn', transform: { target: 'node20.19' } };
  // Chunks lie beside the entries, so that `import.meta.dirname` is out/ in whichever file a module ends up.
  const names = { dir: out, entryFileNames: '[name].js' };
  await Promise.all([
    build({
      ...common,
      input: { core: 'electron/core.ts' },
      output: {
        ...names,
        chunkFileNames: 'core-[name]-[hash].js',
        format: 'esm',
        minify: true,
        codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] },
      },
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
      input: { preload: 'electron/preload.ts' },
      output: { dir: out, format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    }),
  ]);
  chmodSync(join(out, 'galley.js'), 0o755);
}
