import { expect, type Page } from 'playwright/test';
import { beginArticle, bodyOf, expectSaved, expectSelected } from './sheet';

/** Writes an article with every kind of block, a footnote and a note with an answer. The notes are shown then. */
export async function writeEveryBlock(page: Page): Promise<void> {
  const { keyboard } = page;
  await beginArticle(page, 'Everything that a body can hold');
  await keyboard.type('## The gauge at the bridge');
  await keyboard.press('Enter');
  await keyboard.type('It rose by **nine** centimetres, says *the service*, on 10^2^ square kilometres.');
  await insert(page, 'Footnote');
  await keyboard.type('By its own gauge, read at noon.');
  await keyboard.press('Escape');
  await keyboard.press('Enter');
  await keyboard.type('### What was counted');
  await keyboard.press('Enter');
  await keyboard.type('- one reading');
  await keyboard.press('Enter');
  await keyboard.type('another');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('1. first the bridge');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('> "It came overnight."');
  await keyboard.press('Enter');
  await keyboard.type('A fisherman');
  await keyboard.press('Enter');
  await insert(page, 'Pull quote');
  await keyboard.type('Nobody had asked the lake.');
  await insert(page, 'Table…');
  await page.getByRole('button', { name: 'Insert table' }).click();
  for (const words of ['Year', 'Level', 'Read by', '2018']) {
    await keyboard.type(words);
    await keyboard.press('Tab');
  }
  await insert(page, 'Embed…');
  await page.getByRole('textbox', { name: 'Address' }).fill('https://www.youtube.com/watch?v=lake');
  await page.getByRole('textbox', { name: 'Title' }).fill('The lake, filmed from the bridge');
  await page.getByRole('button', { name: 'Insert card' }).click();
  await insert(page, 'Divider');
  await insert(page, 'Photo');
  await keyboard.type('The lake in March');
  await bodyOf(page).locator('p').last().click();
  await keyboard.press('ControlOrMeta+End');
  await keyboard.type('What comes of it is open.');
  for (let letter = 0; letter < 'is open.'.length; letter++) await keyboard.press('Shift+ArrowLeft');
  await expectSelected(page, 'is open.');
  await keyboard.press('ControlOrMeta+Alt+m');
  await page.getByRole('textbox', { name: 'New note' }).fill('Who says so? The service or the mayor?');
  await keyboard.press('ControlOrMeta+Enter');
  const note = page.getByRole('article', { name: /^Note on/ });
  await note.getByRole('textbox', { name: 'Answer' }).fill('The mayor, on Friday.');
  await note.getByRole('button', { name: 'Answer' }).click();
  await expect(note).toContainText('The mayor, on Friday.');
  await expectSaved(page);
}

async function insert(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByRole('menuitem', { name: what }).click();
}
