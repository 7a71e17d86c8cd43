import { test } from 'playwright/test';
import { expectAccessible } from '../journeys/accessibility';
import { beginArticle, expectSelected } from '../journeys/sheet';
import { startBrowser } from '../journeys/startBrowser';

test.use({ viewport: { width: 1280, height: 720 } });

test('axe finds nothing on what the body asks beside its text', async ({ page }) => {
  const desk = await startBrowser(page);
  await beginArticle(page, 'What a body asks');
  await page.keyboard.type('The lake rose.');
  const insert = async (what: string): Promise<void> => {
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  const expectAsked = async (name: string): Promise<void> => {
    await page.getByRole('dialog', { name }).waitFor();
    await expectAccessible(page, `the question: ${name}`);
    await page.keyboard.press('Escape');
  };
  for (let letter = 0; letter < 'rose.'.length; letter++) await page.keyboard.press('Shift+ArrowLeft');
  await expectSelected(page, 'rose.');
  await page.keyboard.press('ControlOrMeta+Shift+k');
  await expectAsked('Link');
  await page.keyboard.press('ArrowRight');
  await insert('Table…');
  await expectAsked('Table');
  await insert('Embed…');
  await expectAsked('Embed');
  await insert('Photo');
  await page.getByRole('button', { name: 'Photo, credit, alt text…' }).click();
  await expectAsked('Photo');
  await desk.quit();
});
