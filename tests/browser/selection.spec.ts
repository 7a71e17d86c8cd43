import { expect, test } from 'playwright/test';
import { beginArticle } from '../journeys/sheet';
import { startBrowser } from '../journeys/startBrowser';

test('a key acts on what is selected, also when the browser has not told of the selection yet', async ({ page }) => {
  const desk = await startBrowser(page);
  await beginArticle(page, 'A lake');
  await page.keyboard.type('The lake rose.');
  const body = page.getByRole('textbox', { name: 'Body' });
  await body.evaluate((element) => {
    const words = element.querySelector('p')?.firstChild;
    if (!words) throw new Error('Nothing was typed');
    // Both in one task, as under load: browsers tell of a selection in a task of its own.
    getSelection()?.setBaseAndExtent(words, 'The '.length, words, 'The lake'.length);
    const mod = /Mac/.test(navigator.platform) ? 'metaKey' : 'ctrlKey';
    const key = { key: 'b', code: 'KeyB', [mod]: true, bubbles: true, cancelable: true };
    element.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  await expect(body.locator('strong')).toHaveText('lake');
  await desk.quit();
});
