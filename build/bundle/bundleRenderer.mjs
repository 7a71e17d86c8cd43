import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { projectRoot } from '../setup/projectRoot.mjs';
import { englishOnly } from './englishOnly.mjs';

/**
 * Bundles the window's page to out/renderer. Everything it needs is a file of its own beside it: the page's content
 * security policy allows no inline script and no data: fonts.
 */
export async function bundleRenderer() {
  await build({
    configFile: false,
    root: join(projectRoot, 'renderer'),
    base: './',
    logLevel: 'warn',
    plugins: [react(), englishOnly()],
    build: {
      outDir: join(projectRoot, 'out', 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      sourcemap: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // prosemirror-model looks at a stack trace when it loads, for which V8 reads all of its file once more.
              { name: 'prosemirror-model', test: /node_modules[\\/]prosemirror-model/, priority: 1 },
              // What the first screen needs is one file: each has to be asked for and given.
              { name: 'start', tags: ['$initial'] },
            ],
          },
        },
      },
      // The page is read from this disk, not from a network: one file more or less is not worth a warning.
      chunkSizeWarningLimit: 4000,
    },
  });
}
