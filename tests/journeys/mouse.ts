import type { Page } from 'playwright/test';
import type { Hands } from './hands';

const choice = (page: Page) => page.getByRole('grid', { name: "Editor's choice" });
const archive = (page: Page) => page.getByRole('grid', { name: 'Archive' });

/** An editor who uses the mouse wherever there is something to click or drag. */
export const mouse: Hands = {
  name: 'mouse',
  accept: (page) => page.getByRole('button', { name: 'Accept' }).click(),
  write: (page, field, text) => page.getByRole('textbox', { name: field }).first().fill(text),
  async addToBody(page, text) {
    const paragraph = page.getByRole('textbox', { name: 'Body' }).locator('p').first();
    await paragraph.click();
    // A click lands somewhere in the words; the end of a wrapped paragraph is nothing that one key names.
    await paragraph.evaluate((words) => getSelection()?.setPosition(words, words.childNodes.length));
    await page.keyboard.type(text);
  },
  openTab: (page, tab) => page.getByRole('tab', { name: tab }).click(),
  goTo: (page, screen) => page.getByRole('link', { name: screen, exact: true }).click(),
  async addToList(page, headline) {
    await archive(page).getByRole('row', { name: headline }).dragTo(choice(page).getByRole('row').last());
  },
  async moveToTop(page, headline) {
    const card = choice(page).getByRole('row', { name: headline });
    const first = choice(page).getByRole('row').first();
    await card.dragTo(first, { targetPosition: { x: 40, y: 2 } });
  },
  async moveDownByKey(page, headline) {
    await choice(page).getByRole('row', { name: headline }).focus();
    await page.keyboard.press('Alt+ArrowDown');
  },
  exportBundle: (page) => page.getByRole('button', { name: 'Export to a folder…' }).click(),
  agree: (page) => page.getByRole('alertdialog').getByRole('button').last().click(),
};
