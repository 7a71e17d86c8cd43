import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { expectAccessible } from '../journeys/accessibility';
import { type Desk, projectRoot } from '../journeys/desk';
import { startBrowser } from '../journeys/startBrowser';

test.use({ viewport: { width: 1280, height: 720 } });

const headline = 'Ferry line returns after nine years';
const first = 'The first boat left the harbour on Friday with forty passengers.';
const added = ' Nobody was seasick.';
const field = (page: Page) => page.getByRole('textbox', { name: 'Headline' });
const body = (page: Page) => page.getByRole('textbox', { name: 'Body' });
const timeline = (page: Page) => page.getByRole('listbox', { name: 'Timeline' });
const changes = (page: Page) => page.getByRole('status', { name: 'Changes' });
const saved = (page: Page) =>
  expect(page.getByRole('status', { name: 'Save status' })).toContainText('Saved on this computer');

/** Writes an article, calls that version “First proof”, and writes on. */
async function writtenTwice(desk: Desk): Promise<Page> {
  const { page } = desk;
  await page.getByRole('button', { name: 'New article' }).first().click();
  await field(page).fill(headline);
  await body(page).click();
  await page.keyboard.type(first);
  await saved(page);
  await page.keyboard.press('ControlOrMeta+Shift+S');
  await page.getByRole('textbox', { name: 'Name' }).fill('First proof');
  await page.keyboard.press('Enter');
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(added);
  await field(page).fill(`${headline} and six months`);
  await saved(page);
  return page;
}

test('what was written can be compared with what it was, brought back, and that be undone from the body', async ({
  page,
}) => {
  const desk = await startBrowser(page);
  await writtenTwice(desk);

  await page.getByRole('tab', { name: 'History' }).click();
  await timeline(page).getByRole('option', { name: 'First proof' }).click();
  const comparison = page.getByRole('article', { name: 'Comparison' });
  await expect(comparison.getByRole('insertion').filter({ hasText: added.trim() })).toBeVisible();
  // The headline, the story, and the slug that follows the headline of a draft.
  await expect(changes(page)).toHaveText('3 changes');
  await page.keyboard.press('F7');
  await expect(changes(page)).toContainText('1 of 3');
  await expect(changes(page)).toContainText('and six months');
  await expectAccessible(page, 'the comparison');

  await page.getByRole('button', { name: 'Restore this version…' }).click();
  // What comes goes: the preview shows what the article becomes.
  await expect(comparison.getByRole('deletion').filter({ hasText: added.trim() })).toBeVisible();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(body(page)).toHaveText(first);
  await expect(field(page)).toHaveValue(headline);

  await body(page).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(body(page)).toHaveText(first + added);
  await expect(field(page)).toHaveValue(`${headline} and six months`);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(body(page)).toHaveText(first);
  // What is typed over it is taken back before it.
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Typed since.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(body(page)).toHaveText(first);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(body(page)).toHaveText(first + added);
  await saved(page);
  await desk.quit();
});

test('the timeline goes by keyboard: arrows mark, Enter compares, Shift marks another, Escape leads back', async ({
  page,
}) => {
  const desk = await startBrowser(page);
  await writtenTwice(desk);
  await page.getByRole('tab', { name: 'History' }).click();
  await timeline(page).getByRole('option').first().waitFor();
  await page.keyboard.press('Tab');
  while (!(await timeline(page).evaluate((list) => list.contains(document.activeElement)))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('End');
  await expect(body(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /→ Now$|beside Now$/ })).toBeVisible();
  await expect(body(page)).toBeHidden();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('heading', { name: /Now$/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(body(page)).toBeVisible();
  await desk.quit();
});

test('what another program wrote into the file of an open article is merged, and its file is kept', async ({
  page,
}) => {
  const desk = await startBrowser(page);
  await writtenTwice(desk);
  const id = page.url().split('/').at(-1) ?? '';
  const file = fileOf(desk.workspace, id);
  await expect.poll(() => readFileSync(file, 'utf8')).toContain('and six months');

  const stored = JSON.parse(readFileSync(file, 'utf8')) as { document: { headline: string; standfirst: string } };
  stored.document.headline = 'The ferry is back';
  stored.document.standfirst = 'With a brass band.';
  writeFileSync(file, JSON.stringify(stored));
  await field(page).fill('The boat is back');
  await expect(page.getByText('Another program changed this article’s file')).toBeVisible();
  await page.getByRole('button', { name: 'Compare and merge…' }).click();

  const left = page.getByRole('status', { name: 'Left to choose' });
  await expect(left).toHaveText('1 left to choose');
  await expect(page.getByRole('button', { name: 'Take it over' })).toBeDisabled();
  await expectAccessible(page, 'the merge');
  await page.getByRole('radiogroup', { name: 'Headline, changed in both places' }).getByText('Ours').click();
  await expect(left).toHaveText('This is what the article becomes');
  await page.getByRole('button', { name: 'Take it over' }).click();

  await expect(page.getByText('As the other program left it, it is kept at')).toBeVisible();
  await expect(field(page)).toHaveValue('The boat is back');
  await expect(page.getByRole('textbox', { name: 'Standfirst' })).toHaveValue('With a brass band.');
  await expect.poll(() => readFileSync(file, 'utf8')).toContain('The boat is back');
  await desk.quit();
});

test('an article is taken over from a backup', async ({ page }) => {
  const desk = await startBrowser(page);
  await writtenTwice(desk);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('button', { name: 'Preview…' })).toBeVisible();

  await page.goBack();
  await field(page).fill('Something else entirely');
  await saved(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Preview…' }).first().click();
  await page.getByRole('option', { name: 'Something else entirely' }).click();
  await expect(changes(page)).toHaveText(/change/);
  await expectAccessible(page, 'a backup');
  await page.getByRole('button', { name: 'Take this version over…' }).click();
  await page.getByRole('button', { name: 'Take it over' }).click();
  await expect(page.getByRole('option', { name: 'Something else entirely' })).toContainText('Taken over');
  await page.goBack();
  await page.goBack();
  await expect(field(page)).toHaveValue(`${headline} and six months`);
  await desk.quit();
});

/** The file of an article: articles lie by the month in which they were begun. */
function fileOf(workspace: string, id: string): string {
  const begun = new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
  const month = String(begun.getUTCMonth() + 1).padStart(2, '0');
  return path.resolve(projectRoot, workspace, 'articles', String(begun.getUTCFullYear()), month, `${id}.json`);
}
