import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { expectAccessible } from '../journeys/accessibility';
import { projectRoot } from '../journeys/desk';
import { writeEveryBlock } from '../journeys/everyBlock';
import { windFarm } from '../journeys/pages';
import { bodyOf, expectSaved, headlineOf } from '../journeys/sheet';
import { type Desktop, startDesktop } from '../journeys/startDesktop';

const pictures = path.join(projectRoot, 'out', 'test', 'pictures');
const sizes = [
  [1280, 720],
  [1600, 1000],
] as const;
const themes = ['light', 'dark'] as const;

/** How each screen is reached, in the order in which they are looked at. */
type Screens = Readonly<Record<string, (desk: Desktop) => Promise<void>>>;

const mainScreens: Screens = {
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

/** What a search of the archive can look like, and what is set. */
const archiveScreens: Screens = {
  'desk-search': async ({ page }) => {
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('lake');
    await expect(page.getByRole('option').locator('mark').first()).toBeVisible();
  },
  'desk-filter': async ({ page }) => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const conditions = page.getByRole('dialog', { name: 'Filter' });
    await conditions.getByRole('checkbox', { name: /^Analysis/ }).press(' ');
  },
  'desk-picked': async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Remove condition: Analysis' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('');
    await expect(page.getByRole('option').nth(1)).toBeVisible();
    await page.getByRole('option').first().click();
    await page.keyboard.press(' ');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('region', { name: 'Articles picked' })).toContainText('2 picked');
  },
  settings: async ({ page }) => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  },
};

const writingScreens: Screens = {
  'article-blocks': async ({ page }) => {
    await writeEveryBlock(page);
    await bodyOf(page).getByRole('heading').first().click();
    await page.keyboard.press('ControlOrMeta+Home');
  },
  'article-blocks-end': async ({ page }) => {
    await bodyOf(page).locator('p').last().click();
    await page.keyboard.press('ControlOrMeta+End');
  },
  'article-find': async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+Alt+r');
    const bar = page.getByRole('search', { name: 'Find in the article' });
    await bar.getByRole('textbox', { name: 'Find' }).fill('the');
    await page.keyboard.press('Enter');
    await expect(bar.getByRole('status')).toContainText(/^1 of/);
  },
  'article-needs': async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Mark ready' }).click();
    await expect(page.getByRole('dialog', { name: 'Before it is marked ready' })).toBeVisible();
  },
  'article-history': async ({ page }) => {
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.keyboard.press('ControlOrMeta+Shift+s');
    await page.getByRole('textbox', { name: 'Name' }).fill('First proof');
    await page.keyboard.press('Enter');
    await headlineOf(page).fill('Everything that a body can hold, and more');
    await bodyOf(page).locator('p').last().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' So does the bridge.');
    await expectSaved(page);
    await page.getByRole('tab', { name: 'History' }).click();
    await expect(page.getByRole('listbox', { name: 'Timeline' }).getByRole('option')).not.toHaveCount(0);
  },
  'article-comparison': async ({ page }) => {
    await page.getByRole('listbox', { name: 'Timeline' }).getByRole('option', { name: 'First proof' }).click();
    await expect(page.getByRole('article', { name: 'Comparison' })).toBeVisible();
  },
};

for (const [sentence, screens] of [
  ['every screen fits', mainScreens],
  ['every screen of the archive fits', archiveScreens],
  ['every screen of writing fits', writingScreens],
] as const) {
  test(`${sentence}, in both sizes and themes, and axe finds nothing on it`, async () => {
    test.setTimeout(300_000);
    const desk = await startDesktop();
    for (const [name, open] of Object.entries(screens)) {
      await open(desk);
      await look(desk, name);
    }
    await desk.quit();
  });
}

/** Looks at what the window shows, in each size and theme. */
async function look({ app, page }: Desktop, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const [width, height] of sizes) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight].join())).toBe(`${width},${height}`);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await test.step(`${name}, ${width}×${height}, ${theme}`, async () => {
        await expectFits(page);
        await page.screenshot({ path: path.join(pictures, `${name}-${width}-${theme}.png`) });
        await expectAccessible(page, `${name} (${theme}, ${width})`);
      });
    }
  }
}

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
