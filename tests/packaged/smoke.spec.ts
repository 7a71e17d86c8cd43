import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { startPackagedApp } from './packagedApp';

test('the packed app opens on the Desk', async () => {
  const app = await startPackagedApp();
  await expect(app.page.getByRole('main', { name: 'Desk' })).toBeVisible();
  await app.quit();
});

test('the packed app cannot be made to run as a plain Node', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-as-node-'));
  const script = path.join(folder, 'script.cjs');
  const proof = path.join(folder, 'proof');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(proof)}, 'it ran');`);

  // It comes up as the app all the same: a Node would run the script and open no window.
  const app = await startPackagedApp([script], { ELECTRON_RUN_AS_NODE: '1' });
  await expect(app.page.getByRole('main', { name: 'Desk' })).toBeVisible();
  expect(existsSync(proof)).toBe(false);

  await app.quit();
  rmSync(folder, { recursive: true, force: true });
});
