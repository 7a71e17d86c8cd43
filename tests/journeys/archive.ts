import { expect, type Page } from 'playwright/test';
import type { DescribedArticle } from '../../shared/model/describeArticle';
import type { Desk } from './desk';
import { galley } from './galley';
import { beginArticle, expectSaved, headlineOf, openFromDesk } from './sheet';

const rows = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search articles' });

interface Found {
  readonly total: number;
  readonly articles: readonly { readonly id: string; readonly headline: string }[];
}

/** What `galley search` finds, which the window must show as well. */
function found(workspace: string, query: string, ...options: readonly string[]): Found {
  return galley('search', query, '--workspace', workspace, ...options).json as Found;
}

/** Searching shows where the words stand, conditions narrow it down, and both can be kept under a name. */
export async function searching(start: Desk): Promise<Desk> {
  const { page, workspace } = start;
  await expect(rows(page).first()).toBeVisible();
  await field(page).fill('Hrazdan');
  const { articles } = found(workspace, 'Hrazdan');
  expect(articles.length).toBeGreaterThan(0);
  await expect(rows(page)).toHaveCount(articles.length);
  await expect(rows(page).first().locator('mark').first()).toHaveText('Hrazdan');
  // A beginning, another case, no marks above the letters, a phrase, a field and what it must not have.
  await field(page).fill('hrazd');
  await expect(rows(page)).toHaveCount(articles.length);
  await field(page).fill('chisinau');
  await expect(rows(page).first()).toContainText('Chișinău');
  await field(page).fill('"lowered on purpose"');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('A lake that was lowered on purpose');
  await field(page).fill('kicker:opinion -chisinau');
  await expect(rows(page)).toHaveCount(found(workspace, 'kicker:opinion').total - 1);
  await field(page).fill('zznothing');
  await expect(rows(page)).toHaveCount(0);

  await field(page).fill('sea');
  const all = found(workspace, 'sea*').total;
  await expect(rows(page)).toHaveCount(all);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const conditions = page.getByRole('dialog', { name: 'Filter' });
  await conditions.getByRole('checkbox', { name: /^Analysis/ }).press(' ');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Remove condition: Analysis' })).toBeVisible();
  const analyses = found(workspace, 'sea*', '--kicker', 'Analysis').articles;
  expect(analyses.length).toBeLessThan(all);
  await expect(rows(page)).toHaveCount(analyses.length);

  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('menuitem', { name: 'Save this search…' }).click();
  const naming = page.getByRole('dialog', { name: 'Save this search' });
  await naming.getByRole('textbox', { name: 'Name' }).fill('Analyses of the sea');
  await naming.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved the search “Analyses of the sea”.')).toBeVisible();

  const again = await start.restart();
  await expect(rows(again.page).first()).toBeVisible();
  await again.page.getByRole('button', { name: 'Saved searches' }).click();
  await again.page.getByRole('menuitem', { name: 'Analyses of the sea' }).click();
  await expect(field(again.page)).toHaveValue('sea');
  await expect(rows(again.page)).toHaveCount(analyses.length);
  await again.page.getByRole('button', { name: 'Remove condition: Analysis' }).click();
  await expect(rows(again.page)).toHaveCount(all);
  return again;
}

/** Several articles are picked by key and changed at once; Undo takes it back from all of them. */
export async function changingMany(desk: Desk): Promise<Desk> {
  const { page, workspace } = desk;
  await rows(page).nth(1).click();
  await page.keyboard.press(' ');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const picked = page.getByRole('region', { name: 'Articles picked' });
  await expect(picked).toContainText('3 picked');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(3);
  await picked.getByRole('button', { name: 'Tags' }).click();
  await page.getByRole('menuitem', { name: 'Add tag…' }).click();
  const asking = page.getByRole('dialog', { name: 'Add tag: 3 articles' });
  await asking.getByRole('textbox', { name: 'Tag' }).fill('zzharbours');
  await asking.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('3 articles changed.')).toBeVisible();
  await expect(picked).toBeHidden();
  const tagged = () => found(workspace, 'tag:zzharbours').articles;
  await expect.poll(() => tagged().length).toBe(3);
  for (const { id } of tagged()) {
    const stored = galley('show', id, '--workspace', workspace).json as DescribedArticle;
    expect(stored.tags).toContain('zzharbours');
  }
  await field(page).fill('tag:zzharbours');
  await expect(rows(page)).toHaveCount(3);

  await rows(page).first().click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Undid: Add tag “zzharbours”')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expect.poll(() => tagged().length).toBe(0);
  await field(page).fill('');
  await expect(rows(page).first()).toBeVisible();
  return desk;
}

/** The desk is renamed and its headlines are to be shorter: both are kept, and the sheet counts against the new length. */
export async function settings(start: Desk): Promise<Desk> {
  const { page } = start;
  await page.getByRole('link', { name: 'Settings' }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A workspace needs a title.')).toBeVisible();
  await title.fill('The night desk');
  await page.keyboard.press('Enter');
  const most = page.getByRole('textbox', { name: 'Headline, characters: at most' });
  await most.fill('many');
  await expect(page.getByText('Write a whole number, or nothing.')).toBeVisible();
  await most.fill('20');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status', { name: 'Settings status' })).toContainText('Saved on this computer');
  await expect(page.getByRole('banner')).toContainText('The night desk');

  const again = await start.restart();
  await again.page.getByRole('link', { name: 'Settings' }).click();
  await expect(again.page.getByRole('textbox', { name: 'Title' })).toHaveValue('The night desk');
  await expect(again.page.getByRole('textbox', { name: 'Headline, characters: at most' })).toHaveValue('20');
  await beginArticle(again.page, 'A headline of more than twenty letters');
  await headlineOf(again.page).click();
  await expect(again.page.getByText('38 / 20')).toBeVisible();
  await expectSaved(again.page);
  await openFromDesk(again.page, 'Five questions to a dam');
  await headlineOf(again.page).click();
  await expect(again.page.getByText('23 / 20')).toBeVisible();
  return again;
}
