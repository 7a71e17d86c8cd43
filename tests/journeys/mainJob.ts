import path from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { Desk } from './desk';
import { galley } from './galley';
import type { Hands } from './hands';
import type { CopiedPage } from './pages';

/**
 * The main job, as an editor does it: paste a page, review and accept it, edit it, put it on Editor's choice and move it
 * there, export a bundle that verifies, quit, start again, and find all of it. `look` is called on each screen.
 */
export async function mainJob(
  start: Desk,
  hands: Hands,
  copied: CopiedPage,
  look: (page: Page, screen: string) => Promise<void>,
): Promise<Desk> {
  const { page } = start;
  const { text, headline, paragraphs, sourceLine, edited } = copied;

  await expect(page.getByRole('main', { name: 'Desk' })).toBeVisible();
  await expect(page.getByRole('option').first()).toBeVisible();
  await look(page, 'desk');

  await start.pastePage(text, hands.name);
  const read = page.getByRole('region', { name: 'What was read' });
  await expect(read.getByLabel('Headline')).toHaveValue(headline);
  await expect(read.getByLabel('Source line')).toHaveValue(sourceLine);
  await expect(page.getByRole('list', { name: 'Doubts' }).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'The page as pasted' })).toContainText(paragraphs[0] ?? '');
  await look(page, 'paste');
  await hands.accept(page);

  await expect(page.getByRole('main', { name: 'Article' })).toBeVisible();
  const body = page.getByRole('textbox', { name: 'Body' });
  await expect(body.locator('p')).toHaveText(paragraphs);
  await hands.write(page, 'Headline', edited.headline);
  await hands.addToBody(page, edited.addition);
  await hands.write(page, 'Source line', edited.sourceLine);
  await hands.openTab(page, 'Photo');
  await hands.write(page, 'Caption', edited.caption);
  await expect(page.getByRole('status', { name: 'Save status' })).toContainText('Saved on this computer');
  await look(page, 'article');

  await hands.goTo(page, 'Lists');
  const choice = page.getByRole('grid', { name: "Editor's choice" });
  const cards = choice.getByRole('row');
  await expect(cards.first()).toBeVisible();
  const before = await cards.count();
  await hands.addToList(page, edited.headline);
  await expect(cards).toHaveCount(before + 1);
  await hands.moveToTop(page, edited.headline);
  await expect(cards.first()).toContainText(edited.headline);
  await hands.moveDownByKey(page, edited.headline);
  await expect(cards.nth(1)).toContainText(edited.headline);
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
  await expectAllOfIt(again, edited);
  return again;
}

async function expectAllOfIt({ page, workspace }: Desk, edited: CopiedPage['edited']): Promise<void> {
  await expect(page.getByRole('main', { name: /Desk|Article|Lists|Bundles/ })).toBeVisible();
  await page.getByRole('link', { name: 'Drafts' }).click();
  await page.getByRole('option', { name: edited.headline }).dblclick();
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(edited.headline);
  await expect(page.getByRole('textbox', { name: 'Body' }).locator('p').first()).toContainText(edited.addition);
  await expect(page.getByRole('textbox', { name: 'Source line' }).first()).toHaveValue(edited.sourceLine);
  await page.getByRole('tab', { name: 'Photo' }).click();
  await expect(page.getByRole('textbox', { name: 'Caption' }).last()).toHaveValue(edited.caption);
  await page.getByRole('link', { name: 'Lists', exact: true }).click();
  const cards = page.getByRole('grid', { name: "Editor's choice" }).getByRole('row');
  await expect(cards.nth(1)).toContainText(edited.headline);
  await page.getByRole('link', { name: 'Bundles', exact: true }).click();
  await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText('1');

  const articles = galley('articles', '--workspace', workspace, '--query', edited.headline).json as {
    headline: string;
  }[];
  expect(articles.map((article) => article.headline)).toContain(edited.headline);
}
