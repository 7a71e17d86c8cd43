import path from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { Desk } from './desk';
import { galley } from './galley';
import type { Hands } from './hands';

/** What the editor changes on the way. */
const written = {
  headline: 'Minsk and Baku put an arms memorandum on paper',
  addition: ' Neither side published its text.',
  sourceLine: 'commonspace.eu with agencies and own correspondents',
  caption: 'The two presidents at their meeting in Minsk on 19 November 2018',
} as const;

/**
 * The main job, as an editor does it: paste a page, review and accept it, edit it, put it on Editor's choice and move it
 * there, export a bundle that verifies, quit, start again, and find all of it. `look` is called on each screen.
 */
export async function mainJob(
  start: Desk,
  hands: Hands,
  pasted: string,
  look: (page: Page, screen: string) => Promise<void>,
): Promise<Desk> {
  const { page } = start;
  const paragraphs = pasted.split('\n').filter((line) => line.trim() !== '');
  const headline = paragraphs[0] ?? '';

  await expect(page.getByRole('main', { name: 'Desk' })).toBeVisible();
  await expect(page.getByRole('option').first()).toBeVisible();
  await look(page, 'desk');

  await start.pastePage(pasted, hands.name);
  const read = page.getByRole('region', { name: 'What was read' });
  await expect(read.getByLabel('Headline')).toHaveValue(headline);
  await expect(read.getByLabel('Source line')).toHaveValue('commonspace.eu with agencies');
  await expect(page.getByRole('list', { name: 'Doubts' }).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'The page as pasted' })).toContainText(paragraphs[1]?.trim() ?? '');
  await look(page, 'paste');
  await hands.accept(page);

  await expect(page.getByRole('main', { name: 'Article' })).toBeVisible();
  const body = page.getByRole('textbox', { name: 'Body' });
  await expect(body.locator('p')).toHaveText(paragraphs.slice(1, 6).map((paragraph) => paragraph.trim()));
  await hands.write(page, 'Headline', written.headline);
  await hands.addToBody(page, written.addition);
  await hands.write(page, 'Source line', written.sourceLine);
  await hands.openTab(page, 'Photo');
  await hands.write(page, 'Caption', written.caption);
  await expect(page.getByRole('status', { name: 'Save status' })).toContainText('Saved on this computer');
  await look(page, 'article');

  await hands.goTo(page, 'Lists');
  const choice = page.getByRole('grid', { name: "Editor's choice" });
  const cards = choice.getByRole('row');
  await expect(cards.first()).toBeVisible();
  const before = await cards.count();
  await hands.addToList(page, written.headline);
  await expect(cards).toHaveCount(before + 1);
  await hands.moveToTop(page, written.headline);
  await expect(cards.first()).toContainText(written.headline);
  await hands.moveDownByKey(page, written.headline);
  await expect(cards.nth(1)).toContainText(written.headline);
  await look(page, 'lists');

  await hands.goTo(page, 'Bundles');
  await expect(page.getByText('Bundle 1', { exact: true })).toBeVisible();
  await hands.exportBundle(page);
  if (start.asksForFolder) {
    await expect(page.getByRole('alertdialog')).toContainText(start.exports);
    await hands.agree(page);
  }
  await expect(page.getByText(/Bundle 1 written to .*verified: every file is as the manifest says/)).toBeVisible();
  await look(page, 'bundles');
  const bundle = path.join(start.exports, 'bundle-0001');
  expect(galley('verify', bundle)).toMatchObject({ code: 0, json: { verified: true, sequence: 1 } });

  const again = await start.restart();
  await expectAllOfIt(again);
  return again;
}

async function expectAllOfIt({ page, workspace }: Desk): Promise<void> {
  await expect(page.getByRole('main', { name: /Desk|Article|Lists|Bundles/ })).toBeVisible();
  await page.getByRole('link', { name: 'Drafts' }).click();
  await page.getByRole('option', { name: written.headline }).dblclick();
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(written.headline);
  await expect(page.getByRole('textbox', { name: 'Body' }).locator('p').first()).toContainText(written.addition);
  await expect(page.getByRole('textbox', { name: 'Source line' }).first()).toHaveValue(written.sourceLine);
  await page.getByRole('tab', { name: 'Photo' }).click();
  await expect(page.getByRole('textbox', { name: 'Caption' }).last()).toHaveValue(written.caption);
  await page.getByRole('link', { name: 'Lists' }).click();
  const cards = page.getByRole('grid', { name: "Editor's choice" }).getByRole('row');
  await expect(cards.nth(1)).toContainText(written.headline);
  await page.getByRole('link', { name: 'Bundles' }).click();
  await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText('1');

  const articles = galley('articles', '--workspace', workspace, '--query', 'memorandum').json as { headline: string }[];
  expect(articles.map((article) => article.headline)).toContain(written.headline);
}
