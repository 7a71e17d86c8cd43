import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { expectAccessible } from '../journeys/accessibility';
import { projectRoot } from '../journeys/desk';
import { windFarm } from '../journeys/pages';
import { type Desktop, startDesktop } from '../journeys/startDesktop';

const pictures = path.join(projectRoot, 'out', 'test', 'pictures');
const sizes = [
  [1280, 720],
  [1600, 1000],
] as const;
const themes = ['light', 'dark'] as const;

/** How each screen is reached, in the order in which they are looked at. */
const screens: Readonly<Record<string, (desk: Desktop) => Promise<void>>> = {
  desk: async ({ page }) => expect(page.getByRole('option').first()).toBeVisible(),
  palette: async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+K');
    await page.getByRole('dialog').getByRole('searchbox').fill('lake');
    await expect(page.getByRole('dialog').getByText('A lake that was lowered on purpose')).toBeVisible();
  },
  article: async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Published' }).click();
    await page.getByRole('option', { name: 'Five questions to a dam' }).dblclick();
    await expect(page.getByRole('textbox', { name: 'Body' })).toBeVisible();
  },
  'article-sources': ({ page }) => page.getByRole('tab', { name: 'Sources' }).click(),
  'article-photo': async ({ page }) => {
    await page.getByRole('tab', { name: 'Photo' }).click();
    await expect(page.getByRole('textbox', { name: 'Alt text' })).toBeVisible();
  },
  'article-related': ({ page }) => page.getByRole('tab', { name: 'Related' }).click(),
  lists: async ({ page }) => {
    await page.getByRole('link', { name: 'Lists', exact: true }).click();
    await expect(page.getByRole('grid', { name: 'Popular' }).getByRole('row').first()).toBeVisible();
  },
  bundles: async ({ page }) => {
    await page.getByRole('link', { name: 'Bundles', exact: true }).click();
    await expect(page.getByText('Nothing yet.', { exact: false })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Bundle 1' })).toBeVisible();
  },
  'paste-empty': async (desk) => {
    await desk.pastePage('', 'mouse');
    await expect(desk.page.getByRole('textbox', { name: 'Pasted page' })).toBeVisible();
  },
  paste: async (desk) => {
    await desk.page.getByRole('link', { name: 'All articles' }).click();
    await desk.pastePage(windFarm.text, 'mouse');
    await expect(desk.page.getByRole('list', { name: 'Doubts' })).toBeVisible();
  },
  'desk-none': async ({ page }) => {
    await page.getByRole('link', { name: 'Withdrawn' }).click();
    await expect(page.getByRole('main', { name: 'Desk' })).toBeVisible();
  },
};

test('every screen fits, in both sizes and themes, and axe finds nothing on it', async () => {
  test.setTimeout(240_000);
  mkdirSync(pictures, { recursive: true });
  const desk = await startDesktop();
  for (const [name, open] of Object.entries(screens)) {
    await open(desk);
    for (const [width, height] of sizes) {
      await desk.app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      );
      await expect.poll(() => desk.page.evaluate(() => [innerWidth, innerHeight].join())).toBe(`${width},${height}`);
      for (const theme of themes) {
        await desk.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await test.step(`${name}, ${width}×${height}, ${theme}`, async () => {
          await expectFits(desk.page);
          await desk.page.screenshot({ path: path.join(pictures, `${name}-${width}-${theme}.png`) });
          await expectAccessible(desk.page, `${name} (${theme}, ${width})`);
        });
      }
    }
  }
  await desk.quit();
});

/** Nothing that can be seen may stick out of the window, unless it lies in something that scrolls. */
async function expectFits(page: Page): Promise<void> {
  const out = await page.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (/auto|scroll/.test(overflowX + overflowY)) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true })) return false;
        const sticksOut = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
        return sticksOut && !scrolls(element);
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
  });
  expect(out, 'what sticks out of the window').toEqual([]);
}
