import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildPage } from 'vite';
import { projectRoot } from '../setup/projectRoot.mjs';
import { bundleScripts } from './bundleScripts.mjs';

/**
 * Bundles the benchmarks, with the parts of Galley that they measure, to out/bench: run.js, saver.js and indexing.js for
 * the processes that save and index, and the page of the bare editor, built as Galley's own page is.
 */
export async function bundleBench() {
  const folder = join(projectRoot, 'out', 'bench');
  rmSync(folder, { recursive: true, force: true });
  await bundleScripts('bench', {
    run: 'tests/bench/run.ts',
    saver: 'tests/bench/saving/saverProcess.ts',
    indexing: 'tests/bench/indexing/indexingProcess.ts',
    reading: 'electron/reading.ts',
    developing: 'electron/developing.ts',
    proofreading: 'electron/proofreading.ts',
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
