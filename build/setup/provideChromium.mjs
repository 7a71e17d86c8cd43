import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './findChromium.mjs';
import { projectRoot } from './projectRoot.mjs';
import { run } from './run.mjs';

const downloadLimit = 10 * 60_000;

/**
 * A Chromium for the tests: this machine's, or else the one that Playwright downloads.
 *
 * @returns {Promise<string | undefined>} the program's path
 */
export async function provideChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  const { chromium } = await import('playwright');
  if (!existsSync(chromium.executablePath())) {
    const cli = join(projectRoot, 'node_modules', 'playwright', 'cli.js');
    await run(process.execPath, [cli, 'install', 'chromium'], { limit: downloadLimit });
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}
