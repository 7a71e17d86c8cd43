import { expect, type Page } from 'playwright/test';
import type { Body, BodyNode } from '../../shared/model/body';
import type { DescribedArticle } from '../../shared/model/describeArticle';
import type { Desk } from './desk';
import { galley } from './galley';

/** The open article, as an editor and a test look at it. */
export const headlineOf = (page: Page) => page.getByRole('textbox', { name: 'Headline', exact: true });
export const bodyOf = (page: Page) => page.getByRole('textbox', { name: 'Body' });

export function expectSaved(page: Page): Promise<void> {
  return expect(page.getByRole('status', { name: 'Save status' })).toContainText(/saved on this computer/i);
}

/** The browser tells an editor of a selection a moment after the key that made it: no hand is as quick as a test. */
export async function expectSelected(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(words);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

export async function openFromDesk(page: Page, headline: string): Promise<void> {
  await page.getByRole('link', { name: 'All articles' }).click();
  await page.getByRole('searchbox', { name: 'Search articles' }).fill(headline);
  await page.getByRole('option', { name: headline }).dblclick();
  await expect(headlineOf(page)).toHaveValue(headline);
  await expect(bodyOf(page)).toBeVisible();
}

/** Begins an article; the cursor is in its body then. */
export async function beginArticle(page: Page, headline: string): Promise<void> {
  await page.getByRole('button', { name: 'New article' }).first().click();
  await expect(headlineOf(page)).toBeFocused();
  await headlineOf(page).fill(headline);
  await bodyOf(page).click();
}

/** Longer than what Undo takes for one breath of typing. */
const breath = 900;

/** Types sentences that Undo takes back one by one. */
export async function typeSentences(page: Page, sentences: readonly string[]): Promise<void> {
  for (const sentence of sentences) {
    await page.keyboard.type(sentence, { delay: 5 });
    await page.waitForTimeout(breath);
  }
}

/** The article that is open, as it is on the disk. */
export function storedArticle({ page, workspace }: Desk): DescribedArticle {
  const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
  const { code, json } = galley('show', id, '--workspace', workspace);
  expect(code, 'galley show').toBe(0);
  return json as DescribedArticle;
}

/** A body in a line: `heading(Water) paragraph(strong(The lake) rose.)`. */
export function outlineOf({ content }: Body): string {
  return content.map(sayNode).join(' ');
}

function sayNode({ type, text, content = [], marks = [] }: BodyNode): string {
  const inside = text ?? content.map(sayNode).join('');
  const words = marks.reduceRight((said, mark) => `${mark.type}(${said})`, inside);
  return text === undefined ? `${type}(${words})` : words;
}
