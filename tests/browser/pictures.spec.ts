import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from 'playwright/test';
import { projectRoot } from '../journeys/desk';
import { mainJob } from '../journeys/mainJob';
import { mouse } from '../journeys/mouse';
import { windFarm } from '../journeys/pages';
import { startBrowser } from '../journeys/startBrowser';

const pictures = path.join(projectRoot, 'out', 'test', 'pictures');

test.use({ viewport: { width: 1280, height: 800 } });

test('the main job on an invented page is pictured step by step, up to the page on the site', async ({ page }) => {
  mkdirSync(pictures, { recursive: true });
  const take = async (taken: Page, name: string): Promise<void> => {
    await taken.screenshot({ path: path.join(pictures, `main-job-${name}.png`) });
  };
  const desk = await mainJob(await startBrowser(page), mouse, windFarm, take);

  const site = await page.context().newPage();
  await site.goto(pathToFileURL(path.join(desk.exports, 'bundle-0001', 'index.html')).href);
  await expect(site.getByRole('heading', { name: "Editor's choice" })).toBeVisible();
  await site.getByRole('link', { name: windFarm.edited.headline }).first().click();
  await expect(site.getByRole('heading', { level: 1 })).toHaveText(windFarm.edited.headline);
  await expect(site.getByText(windFarm.edited.sourceLine)).toBeVisible();
  await take(site, 'site');
  await desk.quit();
});
