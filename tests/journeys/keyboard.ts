import { expect, type Page } from 'playwright/test';
import type { Hands } from './hands';

/** The most times that Tab is pressed on the way to one thing. */
const patience = 80;

/** An editor without a mouse: nothing but keys, and what they lead to must be seen to have the focus. */
export const keyboard: Hands = {
  name: 'keyboard',
  accept: (page) => page.keyboard.press('ControlOrMeta+Enter'),
  async write(page, field, text) {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  },
  async addToBody(page, text) {
    await tabTo(page, 'Body');
    await page.keyboard.press('ControlOrMeta+Home');
    const words = await page.getByRole('textbox', { name: 'Body' }).locator('p').first().textContent();
    for (const _letter of words ?? '') await page.keyboard.press('ArrowRight');
    await page.keyboard.type(text);
  },
  async openTab(page, tab) {
    await tabTo(page, 'About');
    while ((await focused(page)) !== tab) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  },
  goTo: (page, screen) => page.keyboard.press(screen === 'Lists' ? 'ControlOrMeta+2' : 'ControlOrMeta+3'),
  async addToList(page, headline) {
    await tabTo(page, 'Search the archive');
    await page.keyboard.type(headline);
    await expect(page.getByRole('grid', { name: 'Archive' }).getByRole('row')).toHaveCount(1);
    await tabTo(page, headline);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('Enter');
  },
  async moveToTop(page, headline) {
    await tabTo(page, headline, "Editor's choice");
    const places = await page.getByRole('grid', { name: "Editor's choice" }).getByRole('row').count();
    for (let place = 1; place < places; place++) await page.keyboard.press('Alt+ArrowUp');
  },
  moveDownByKey: (page) => page.keyboard.press('Alt+ArrowDown'),
  exportBundle: (page) => page.keyboard.press('ControlOrMeta+Shift+E'),
  agree: (page) => page.keyboard.press('Enter'),
};

/** Presses Tab, and arrows within a grid, until what is named has the focus; the focus must be drawn. */
async function tabTo(page: Page, name: string, grid?: string): Promise<void> {
  for (let press = 0; press < patience; press++) {
    if ((await focused(page)) === name && (grid === undefined || (await focusedGrid(page)) === grid)) {
      expect(await focusIsDrawn(page), `the focus on ${name} can be seen`).toBe(true);
      return;
    }
    const within = grid !== undefined && (await focusedGrid(page)) === grid;
    await page.keyboard.press(within ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`Tab does not lead to ${name}; it is on ${await focused(page)}`);
}

/** The name of what has the focus, as a screen reader would say it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labelled = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null;
    return (
      element?.getAttribute('aria-label') ??
      (labelled || label?.textContent || element?.textContent) ??
      ''
    ).trim();
  });
}

function focusedGrid(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.closest('[role="grid"]')?.getAttribute('aria-label') ?? null);
}

/** Whether the focused element, or one around it, has an outline, a ring or the blue pencil in the margin. */
function focusIsDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    for (let element = document.activeElement; element && element !== document.body; element = element.parentElement) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      if ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none') return true;
      const pencil = getComputedStyle(element, '::before');
      if (pencil.content !== 'none' && pencil.backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
    }
    return false;
  });
}
