import { expect, type Page, test } from 'playwright/test';
import { dataset, jpeg, packet, picture, withIim, withXmp } from '../builders/picture';
import { expectAccessible } from '../journeys/accessibility';
import { startBrowser } from '../journeys/startBrowser';

test.use({ viewport: { width: 1280, height: 720 } });

const photos = (page: Page) => page.getByRole('listbox', { name: 'Photos found' });
const found = (page: Page) => page.getByRole('status', { name: 'Photos found' });
const detail = (page: Page) => page.getByRole('region', { name: 'Photo', exact: true });
const field = (page: Page, name: string) => detail(page).getByRole('textbox', { name });
const tile = (page: Page, name: string) => photos(page).getByRole('option', { name });
const saved = (page: Page) =>
  expect(page.getByRole('status', { name: 'Save status' })).toContainText('Saved on this computer');

interface Brought {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The desk's photos, the nine of the sample newsroom. */
async function show(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Photos' }).click();
  await expect(found(page)).toContainText('9 photos');
}

/** Drops files on the screen, as a file manager does. */
async function drop(page: Page, files: readonly Brought[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  await photos(page).evaluate((target, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const event = { dataTransfer, bubbles: true, cancelable: true };
    target.dispatchEvent(new DragEvent('dragover', event));
    target.dispatchEvent(new DragEvent('drop', event));
  }, given);
}

const pictured = async (count: number): Promise<readonly Brought[]> =>
  Promise.all(
    Array.from({ length: count }, async (_none, place) => ({
      name: `harbour-${place + 1}.jpg`,
      bytes: await jpeg({ width: 600, height: 400, seed: place + 11 }),
    })),
  );

test('photos that are dropped come in, and the bad ones among them are explained', async ({ page }) => {
  const desk = await startBrowser(page);
  await show(page);
  const good = await pictured(5);
  await drop(page, [
    ...good,
    { name: 'notes.jpg', bytes: Buffer.from('These are notes.') },
    { name: 'empty.jpg', bytes: Buffer.alloc(0) },
  ]);
  await expect(page.getByText('5 photos came in, 2 did not.')).toBeVisible();
  const reasons = page.getByRole('list', { name: 'Files that did not come in' });
  await expect(reasons.getByRole('listitem')).toHaveText([/^notes\.jpg/, /^empty\.jpg/]);
  await expect(found(page)).toContainText('14 photos');
  await expectAccessible(page, 'the photos, with what became of those dropped');

  await page.getByRole('button', { name: 'Dismiss' }).click();
  const again = good[0];
  if (again) await drop(page, [again]);
  await expect(page.getByText('1 was here already.')).toBeVisible();
  await expect(found(page)).toContainText('14 photos');
  await desk.quit();
});

test('a picture that was saved again is put beside the one that is here, and is only taken out when that is asked', async ({
  page,
}) => {
  const desk = await startBrowser(page);
  await show(page);
  const pier = { width: 900, height: 600, seed: 21 };
  await drop(page, [{ name: 'pier.jpg', bytes: await jpeg(pier) }]);
  await expect(page.getByText('1 photo came in.')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  const again = { name: 'pier again.jpg', bytes: await picture(pier).jpeg({ quality: 50 }).toBuffer() };
  await drop(page, [again]);
  await expect(page.getByText('“pier again.jpg” looks like a photo that is here.')).toBeVisible();
  await expect(found(page)).toContainText('11 photos');
  await page.getByRole('button', { name: 'Compare…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Is this the same picture?' });
  await expect(dialog.getByRole('region', { name: 'Was here' })).toContainText('pier.jpg');
  await expectAccessible(page, 'two pictures that look the same');
  await dialog.getByRole('button', { name: 'Use the one that was here' }).click();
  await expect(found(page)).toContainText('10 photos');

  await photos(page).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(found(page)).toContainText('11 photos');
  await expect(tile(page, 'pier again.jpg')).toBeVisible();
  await saved(page);
  await desk.quit();
});

test('a photo is chosen, captioned, and the caption undone and found', async ({ page }) => {
  const desk = await startBrowser(page);
  await show(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add photos…' }).click();
  const bytes = withXmp(
    await jpeg({ width: 600, height: 400, seed: 3 }),
    packet('<photoshop:Credit>Ann Lee / Agency</photoshop:Credit>'),
  );
  await (await chooser).setFiles([{ name: 'pier.jpg', mimeType: 'image/jpeg', buffer: bytes }]);
  await expect(page.getByText('1 photo came in.')).toBeVisible();
  await tile(page, 'pier.jpg').click();
  await expect(field(page, 'Credit')).toHaveValue('Ann Lee / Agency');

  await field(page, 'Caption').fill('The old pier');
  await field(page, 'Caption').press('End');
  await page.keyboard.type(' at noon');
  await saved(page);
  await expect(tile(page, 'The old pier at noon')).toBeVisible();
  await photos(page).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(page, 'Caption')).toHaveValue('');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(field(page, 'Caption')).toHaveValue('The old pier at noon');

  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('pier');
  await expect(found(page)).toHaveText('1 photo with “pier”');
  const restarted = await desk.restart();
  await restarted.page.getByRole('link', { name: 'Photos' }).click();
  await tile(page, 'The old pier at noon').click();
  await expect(field(page, 'Caption')).toHaveValue('The old pier at noon');
  await restarted.quit();
});

test('where the blocks of a file do not agree, either value can be used', async ({ page }) => {
  const desk = await startBrowser(page);
  await show(page);
  const bytes = withIim(
    withXmp(await jpeg({ seed: 4 }), packet('<photoshop:Credit>Agency, by XMP</photoshop:Credit>')),
    dataset(2, 110, 'Agency, by IIM'),
  );
  await drop(page, [{ name: 'two-credits.jpg', bytes }]);
  await tile(page, 'two-credits.jpg').click();
  await expect(field(page, 'Credit')).toHaveValue('Agency, by XMP');
  await detail(page).getByRole('tab', { name: 'File' }).click();
  await detail(page).getByRole('button', { name: 'Use this value: Credit from IIM' }).click();
  await expectAccessible(page, 'what the file says otherwise');
  await detail(page).getByRole('tab', { name: 'Texts and rights' }).click();
  await expect(field(page, 'Credit')).toHaveValue('Agency, by IIM');
  await saved(page);
  await desk.quit();
});

test('the focal point and a crop are set by arrow keys, seen together, and undone', async ({ page }) => {
  const desk = await startBrowser(page);
  await show(page);
  await expect(detail(page)).toBeVisible();
  await photos(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const point = page.getByRole('slider', { name: 'Focal point' });
  await expect(point).toHaveAttribute('aria-valuetext', /^Not set/);
  await page.keyboard.press('Tab');
  while (!(await point.evaluate((handle) => handle === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(point).toHaveAttribute('aria-valuetext', '60 % from the left, 49 % from the top');

  const square = page.getByRole('radio', { name: /^1:1/ });
  const left = () => square.locator('img').evaluate((image) => image.style.left);
  const before = await left();
  await square.click();
  const frame = page.getByRole('slider', { name: 'Crop 1:1' });
  await frame.focus();
  await page.keyboard.press('Shift+-');
  await page.keyboard.press('ArrowLeft');
  await expect(square).toHaveAccessibleName('1:1, set by hand');
  expect(await left()).not.toBe(before);
  await expectAccessible(page, 'the crops of a photo');
  await saved(page);

  await page.getByRole('button', { name: 'From the focal point' }).click();
  await expect(square).toHaveAccessibleName('1:1');
  expect(await left()).toBe(before);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(square).toHaveAccessibleName('1:1, set by hand');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(square).toHaveAccessibleName('1:1');
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByRole('radio', { name: 'Focal point' }).click();
  await expect(point).toHaveAttribute('aria-valuetext', /^Not set/);
  await desk.quit();
});

test('several photos are picked by keyboard and captioned at once, and that is undone', async ({ page }) => {
  const desk = await startBrowser(page);
  await show(page);
  const before = await field(page, 'Usage terms').inputValue();
  await photos(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('5 picked')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(page.getByText('9 picked')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+e');
  const dialog = page.getByRole('dialog', { name: 'Set fields of 9 photos' });
  await dialog.getByRole('checkbox', { name: /^Usage terms/ }).focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('textbox', { name: 'Usage terms' })).toBeFocused();
  await page.keyboard.type('For this issue only');
  await dialog.getByRole('checkbox', { name: /^Keywords/ }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('combobox', { name: 'Add a keyword', exact: true }).fill('drawing');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status', { name: 'What will be set' })).toContainText(
    'Keywords will get “drawing” on 9 photos.',
  );
  await expectAccessible(page, 'setting many photos');
  await dialog.getByRole('button', { name: 'Set on 9 photos' }).click();
  await expect(page.getByText('9 photos changed.')).toBeVisible();
  await expect(field(page, 'Usage terms')).toHaveValue('For this issue only');
  await expect(detail(page).getByText('drawing', { exact: true })).toBeVisible();

  await photos(page).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(page, 'Usage terms')).toHaveValue(before);
  await expect(detail(page).getByText('drawing', { exact: true })).toHaveCount(0);
  await desk.quit();
});

test('photos are narrowed down, where one is used is a press away, and Back leads to it again', async ({ page }) => {
  const desk = await startBrowser(page);
  await show(page);
  await page.keyboard.press('ControlOrMeta+Shift+f');
  await page.getByRole('checkbox', { name: /^No credit/ }).focus();
  await page.keyboard.press('Space');
  await expectAccessible(page, 'the filters of photos');
  await page.keyboard.press('Escape');
  await expect(found(page)).toContainText('1 photo');
  await page.getByRole('button', { name: 'Remove condition: No credit' }).click();
  await expect(found(page)).toContainText('9 photos');

  await page.getByRole('searchbox', { name: 'Search photos' }).fill('danube');
  await expect(found(page)).toContainText('1 photo');
  await detail(page).getByRole('tab', { name: 'Used in 1' }).click();
  await expectAccessible(page, 'where a photo is used');
  await detail(page).getByRole('list', { name: 'Where it is used' }).getByRole('link').click();
  await expect(page.getByRole('main', { name: 'Article' })).toBeVisible();
  await page.goBack();
  await expect(detail(page).getByRole('heading', { name: 'danube.jpg' })).toBeVisible();
  await desk.quit();
});

test('a contact sheet has twenty photos a page, on the paper that was chosen', async ({ page }) => {
  const desk = await startBrowser(page);
  await show(page);
  await drop(page, await pictured(12));
  await expect(page.getByText('12 photos came in.')).toBeVisible();
  await expect(found(page)).toContainText('21 photos');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.keyboard.press('ControlOrMeta+p');
  const dialog = page.getByRole('dialog', { name: 'Contact sheet' });
  await expect(dialog).toContainText('21 photos found, on 2 pages');
  await expectAccessible(page, 'the contact sheet');
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  const pages = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return { count: pdf.match(/\/Type \/Page\b/g)?.length, box: pdf.match(/\/MediaBox \[0 0 ([\d.]+)/)?.[1] };
  };
  expect(await pages()).toEqual({ count: 2, box: expect.stringMatching(/^59[45]/) });
  await dialog.getByRole('button', { name: /Paper/ }).click();
  await page.getByRole('option', { name: 'Letter' }).click();
  expect(await pages()).toEqual({ count: 2, box: '612' });
  await desk.quit();
});
