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

test('the two versions of an article, and a search, are pictured', async ({ page }) => {
  mkdirSync(pictures, { recursive: true });
  const desk = await startBrowser(page);
  const search = page.getByRole('searchbox', { name: 'Search articles' });
  await search.fill('water');
  await expect(page.locator('.article-row mark').first()).toBeVisible();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('dialog', { name: 'Filter' }).getByText('South Caucasus').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Remove condition: South Caucasus' })).toBeVisible();
  await page.screenshot({ path: path.join(pictures, 'desk-search.png') });

  await search.fill('reactor earthquake');
  await page
    .getByRole('option', { name: /reactor/ })
    .first()
    .dblclick();
  const body = page.getByRole('textbox', { name: 'Body' });
  await body.getByText('It has two reactors').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' One of them is running.');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await page
    .getByRole('textbox', { name: 'Standfirst' })
    .fill('Metsamor was shut for six years. Then came the dark winters.');
  await expect(page.getByRole('status', { name: 'Save status' })).toContainText('Saved on this computer');
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('listbox', { name: 'Timeline' }).getByRole('option').last().click();
  await expect(page.getByRole('article', { name: 'Comparison' }).getByRole('insertion').first()).toBeVisible();
  await page.screenshot({ path: path.join(pictures, 'history-compare.png') });
  await desk.quit();
});

test('the ledger of an article with what was found in it, and the photos of the desk, are pictured', async ({
  page,
}) => {
  mkdirSync(pictures, { recursive: true });
  const desk = await startBrowser(page);
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('Anaklia port');
  await page
    .getByRole('option', { name: /Anaklia/ })
    .first()
    .dblclick();
  const body = page.getByRole('textbox', { name: 'Body' });
  await body.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('It was reported that the goverment was not suprised. ');
  await page.getByRole('tab', { name: 'Sources' }).click();
  await body.getByText('In 2016 the government').click({ position: { x: 2, y: 8 } });
  for (let word = 0; word < 6; word++) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await page.keyboard.press('ControlOrMeta+Alt+s');
  await page.getByRole('textbox', { name: 'Said by' }).fill('the ministry of infrastructure');
  await page.getByRole('textbox', { name: 'Document' }).fill('The contract of 3 October 2016');
  await page.getByRole('button', { name: 'Add claim' }).click();
  await expect(page.getByRole('list', { name: 'Ledger' })).toContainText('the ministry of infrastructure');
  await expect(body.locator('.checked-words', { hasText: 'goverment' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('status', { name: 'Save status' })).toContainText('Saved on this computer');
  await page.screenshot({ path: path.join(pictures, 'claims.png') });

  await page.getByRole('link', { name: 'Photos' }).click();
  await page.getByRole('option', { name: /lake/i }).first().click();
  await expect(page.getByRole('textbox', { name: 'Caption' })).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() =>
        Array.from(document.images).every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
      ),
    )
    .toBe(true);
  await page.screenshot({ path: path.join(pictures, 'photos.png') });
  await desk.quit();
});
