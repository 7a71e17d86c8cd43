import { expect, type Page, test } from 'playwright/test';
import { startBrowser } from '../journeys/startBrowser';

const field = (page: Page) => page.getByRole('textbox', { name: 'Headline' });
const saved = (page: Page) =>
  expect(page.getByRole('status', { name: 'Save status' })).toContainText('Saved on this computer');

test('undo in a field takes back nothing of what another tab wrote there, and the caret stays in the field', async ({
  page,
  context,
}) => {
  const desk = await startBrowser(page);
  await page.getByRole('button', { name: 'New article' }).first().click();
  await field(page).pressSequentially('Level of Lake Sevan');
  await saved(page);

  const other = await context.newPage();
  await other.goto(page.url());
  await field(other).fill('The lake: level of Lake Sevan rises');
  await saved(other);

  await expect(field(page)).toHaveValue('The lake: level of Lake Sevan rises');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(' again');
  await saved(page);
  await expect(field(page)).toHaveValue('The lake: level of Lake Sevan rises again');
  // More often than letters were typed here since.
  for (let press = 0; press < 12; press++) await page.keyboard.press('ControlOrMeta+z');
  await expect(field(page)).toHaveValue('The lake: level of Lake Sevan rises');
  await other.close();
  await desk.quit();
});
