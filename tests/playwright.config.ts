import { defineConfig } from 'playwright/test';
import { quietChromium } from '../build/setup/chromiumArguments.mjs';
import { findChromium } from '../build/setup/findChromium.mjs';
import { isRoot } from '../build/setup/isRoot.mjs';

const chromium = findChromium();
/** Chromium does not sandbox for root, and no machine that tests run on need have a graphics card. */
const args = [...quietChromium, '--disable-gpu', ...(isRoot() ? ['--no-sandbox'] : [])];

export default defineConfig({
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  projects: [
    {
      name: 'browser',
      testMatch: 'browser/**/*.spec.ts',
      use: { launchOptions: { args, ...(chromium === undefined ? {} : { executablePath: chromium }) } },
    },
    { name: 'desktop', testMatch: 'desktop/**/*.spec.ts' },
    { name: 'packaged', testMatch: 'packaged/**/*.spec.ts' },
  ],
});
