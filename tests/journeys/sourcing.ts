import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from 'playwright/test';
import { type Desk, projectRoot } from './desk';
import { beginArticle, bodyOf, expectSaved, expectSelected, headlineOf, storedArticle } from './sheet';

const referenceFile = path.join(projectRoot, '..', 'shared', 'reference', 'IPTC-PhotometadataRef-Std2021.1.jpg');

/** IPTC's reference photo, each of whose fields says which it is; undefined where it does not lie beside the project. */
export const referencePhoto = existsSync(referenceFile) ? readFileSync(referenceFile) : undefined;

const caption = 'The dam of the reservoir, seen from the road to Gavar';
const credit = 'Anna Petrosyan / Galley';

/**
 * A photo is dropped on an article and says what it is; its words are put right, its focal point is set, a claim is marked,
 * the sources are read from the line, what must be mended is, and all of it is in what is exported; the ledger is not.
 */
export async function sourcing(start: Desk, photo: Buffer): Promise<Desk> {
  const { page } = start;
  await beginArticle(page, 'Reservoir falls to a level not seen since 2001');
  await page.keyboard.type('The reservoir fell by two metres in a year, zzledger or not. “Nobody had asked for it,” ');
  await page.keyboard.type('said the engineer on duty, Anna Petrosyan.');
  await expectSaved(page);

  await drop(page, 'dam.jpg', photo);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('tab', { name: 'Photo' }).click();
  const field = (name: string) => inspector.getByRole('textbox', { name, exact: true });
  await expect(field('Caption')).toHaveValue('The description aka caption (ref2021.1)');
  await expect(field('Credit')).toHaveValue('Credit Line (ref2021.1)');

  // Without a caption it cannot go out.
  await field('Caption').fill('');
  await inspector.getByRole('tab', { name: 'About' }).click();
  const lacking = inspector.getByRole('button', { name: /no caption/ });
  await lacking.click();
  await expect(field('Caption')).toBeFocused();
  await field('Caption').fill(caption);
  await field('Credit').fill(credit);
  await expect(page.locator('.sheet-photo')).toContainText(caption);

  await inspector.getByRole('button', { name: 'Crop…' }).click();
  const point = page.getByRole('slider', { name: 'Focal point' });
  await point.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowLeft');
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await expectSaved(page);

  await bodyOf(page).click();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let letter = 0; letter < 'The reservoir fell'.length; letter++) await page.keyboard.press('Shift+ArrowRight');
  await expectSelected(page, 'The reservoir fell');
  await page.keyboard.press('ControlOrMeta+Alt+s');
  await page.getByRole('textbox', { name: 'Said by' }).fill('the water board');
  await page.getByRole('textbox', { name: 'Private note' }).fill('zzprivate');
  await page.getByRole('button', { name: 'Add claim' }).click();
  const claim = inspector.getByRole('listitem', { name: 'Claim “The reservoir fell”' });
  await expect(claim).toContainText('the water board');

  await page.getByRole('textbox', { name: 'Source line' }).fill('Reuters and the hydrological institute');
  await expect(inspector.getByRole('list', { name: 'Sources in the line' })).toContainText('hydrological institute');
  await inspector.getByRole('button', { name: 'Take these as its sources' }).click();
  await expect(inspector.getByRole('list', { name: 'Sources', exact: true }).getByText('Reuters')).toBeVisible();

  // What is right all the same is let stand, and the reason is kept.
  await inspector.getByRole('tab', { name: 'About' }).click();
  const kicker = inspector.getByRole('listitem').filter({ hasText: 'There is no kicker.' });
  await kicker.getByRole('button', { name: 'What can be done' }).click();
  await page.getByRole('menuitem', { name: 'Let it stand…' }).click();
  await inspector.getByRole('textbox', { name: 'Why it may stand' }).fill('The series has none');
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('list', { name: 'Let stand' })).toContainText('The series has none');
  await expect(inspector.getByText('Has to be mended')).toHaveCount(0);
  await expectSaved(page);
  await expect.poll(() => storedArticle(start).claims.length).toBe(1);
  expect(storedArticle(start).sources).toHaveLength(2);

  await page.getByRole('link', { name: 'Bundles', exact: true }).click();
  await page.getByRole('button', { name: 'Export to a folder…' }).click();
  if (start.asksForFolder) await page.getByRole('alertdialog').getByRole('button').last().click();
  await expect(page.getByText(/Bundle 1 written to .*verified/)).toBeVisible({ timeout: 120_000 });
  const bundle = path.join(start.exports, 'bundle-0001');
  const story = pageAbout(bundle, 'Reservoir falls');
  expect(story).toContain('Source: Reuters and the hydrological institute');
  expect(story).toContain(caption);
  expect(story).toContain(credit);
  const [address = ''] = /photos\/[0-9a-f]{64}-\d+\.jpg/.exec(story) ?? [];
  const exported = readFileSync(path.join(bundle, address));
  // Once in the XMP and once in the IIM.
  expect(exported.toString('utf8').split(caption).length - 1, 'captions in the picture').toBe(2);
  for (const words of ['zzprivate', 'claimId', 'data-claim', 'The series has none']) {
    expect(filesWith(bundle, words), words).toEqual([]);
  }
  expect(filesWith(bundle, 'zzledger').length, 'the words themselves went out').toBeGreaterThan(0);

  const again = await start.restart();
  await again.page.getByRole('link', { name: 'Photos' }).click();
  await expect(again.page.getByRole('option', { name: caption })).toBeVisible();
  return again;
}

/** Drops a picture on the head of the page, as a file manager does. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await headlineOf(page).evaluate(
    (target, dropped) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(dropped.base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([content], dropped.name));
      const event = { dataTransfer, bubbles: true, cancelable: true };
      target.dispatchEvent(new DragEvent('dragover', event));
      target.dispatchEvent(new DragEvent('drop', event));
    },
    { name, base64: bytes.toString('base64') },
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}

function filesWith(folder: string, words: string): readonly string[] {
  return filesIn(folder).filter((file) => readFileSync(file, 'utf8').includes(words));
}

function pageAbout(bundle: string, headline: string): string {
  const file = filesIn(path.join(bundle, 'articles')).find((one) =>
    readFileSync(one, 'utf8').includes(`<h1>${headline}`),
  );
  return file === undefined ? '' : readFileSync(file, 'utf8');
}
