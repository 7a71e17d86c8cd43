import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { build as buildPage } from 'vite';
import { projectRoot } from '../setup/projectRoot.mjs';
import { external } from './bundleNodeParts.mjs';

/**
 * Bundles the benchmarks, with the parts of Galley that they measure, to out/bench: run.js, saver.js for the processes
 * that save, and the page of the bare editor, built as Galley's own page is.
 */
export async function bundleBench() {
  const folder = join(projectRoot, 'out', 'bench');
  rmSync(folder, { recursive: true, force: true });
  await build({
    cwd: projectRoot,
    platform: 'node',
    input: { run: 'tests/bench/run.ts', saver: 'tests/bench/saving/saverProcess.ts' },
    external: [...external, 'playwright'],
    logLevel: 'warn',
    transform: { target: 'node20.19' },
    output: { dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  });
  await buildPage({
    configFile: false,
    root: join(projectRoot, 'tests', 'bench', 'bareEditor'),
    base: './',
    logLevel: 'warn',
    build: {
      outDir: join(folder, 'bareEditor'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
}
