import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'playwright/test';
import { copies } from './copies';
import type { Desk } from './desk';
import {
  beginArticle,
  bodyOf,
  expectSaved,
  expectSelected,
  headlineOf,
  openFromDesk,
  outlineOf,
  storedArticle,
  typeSentences,
} from './sheet';

const ferry = 'Ferry line returns after nine years';
const lake = 'A lake that was lowered on purpose';

/** Typing is typeset and structured as it goes, is on the disk, and Undo goes back through it, also after a restart. */
export async function typing(start: Desk): Promise<Desk> {
  const { page } = start;
  await beginArticle(page, ferry);
  await page.keyboard.type('## The first crossing');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"It was **calm**," she said -- and *nobody* was seasick...');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- coffee');
  await page.keyboard.press('Enter');
  await page.keyboard.type('tea');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await typeSentences(page, ['The mayor waved.', ' Nobody waved back.']);
  await expectSaved(page);
  const before =
    'heading(The first crossing) paragraph(“It was strong(calm),” she said – and em(nobody) was seasick…) bullet_list(list_item(paragraph(coffee))list_item(paragraph(tea)))';
  await expect
    .poll(() => outlineOf(storedArticle(start).body))
    .toBe(`${before} paragraph(The mayor waved. Nobody waved back.)`);

  const last = bodyOf(page).locator('p').last();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(last).toHaveText('The mayor waved.');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(last).toHaveText('The mayor waved. Nobody waved back.');
  await expectSaved(page);

  const again = await start.restart();
  const body = bodyOf(again.page);
  await expect(body).toContainText('Nobody waved back.');
  const written = await body.innerText();
  await body.click();
  // What was typed before is asked for once the article stands.
  await expect(async () => {
    await again.page.keyboard.press('ControlOrMeta+z');
    await expect(body.locator('p').last()).toHaveText('The mayor waved.', { timeout: 1000 });
  }).toPass();
  for (let press = 0; press < 40 && (await body.innerText()).trim() !== ''; press++) {
    await again.page.keyboard.press('ControlOrMeta+z');
  }
  await expect(body).toHaveText('');
  for (let press = 0; press < 40 && (await body.innerText()) !== written; press++) {
    await again.page.keyboard.press('ControlOrMeta+Shift+z');
  }
  expect(await body.innerText()).toBe(written);
  await expectSaved(again.page);
  await expect
    .poll(() => outlineOf(storedArticle(again).body))
    .toBe(`${before} paragraph(The mayor waved. Nobody waved back.)`);
  await expect(headlineOf(again.page)).toHaveValue(ferry);
  return again;
}

/** What other programs have copied comes in as our blocks, and one Undo takes it out again. */
export async function pasting(desk: Desk): Promise<Desk> {
  const { page } = desk;
  for (const { program, outline, ...copied } of copies) {
    await beginArticle(page, `Pasted from ${program}`);
    await desk.pasteCopied(copied);
    await expect.poll(() => outlineOf(storedArticle(desk).body), `a paste from ${program}`).toBe(outline);
    await expectSaved(page);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(bodyOf(page)).toHaveText('');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(bodyOf(page)).not.toHaveText('');
  }
  await expect.poll(() => outlineOf(storedArticle(desk).body)).toBe(copies.at(-1)?.outline);

  // An address alone, on an empty line: a card, which Undo makes the link that was pasted.
  await beginArticle(page, 'A film of the lake');
  await desk.pasteCopied({ html: '', text: 'https://www.youtube.com/watch?v=lake' });
  await expect(bodyOf(page).locator('.embed')).toContainText('YouTube');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(bodyOf(page).getByRole('link')).toHaveText('https://www.youtube.com/watch?v=lake');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(bodyOf(page).locator('.embed')).toBeVisible();
  await expectSaved(page);
  return desk;
}

/** A note is written about words, answered and settled, is there after a restart, and is not in what is exported. */
export async function notes(start: Desk): Promise<Desk> {
  const { page } = start;
  await openFromDesk(page, lake);
  await bodyOf(page).click();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let letter = 0; letter < 'Lake Sevan'.length; letter++) await page.keyboard.press('Shift+ArrowRight');
  await expectSelected(page, 'Lake Sevan');
  await page.keyboard.press('ControlOrMeta+Alt+m');
  await page.getByRole('textbox', { name: 'New note' }).fill('Who measured it zzremark');
  await page.keyboard.press('ControlOrMeta+Enter');
  const note = page.getByRole('article', { name: 'Note on “Lake Sevan”' });
  await expect(note).toContainText('Who measured it zzremark');
  await expect(note).not.toContainText('these words are gone', { timeout: 1 });
  await note.getByRole('textbox', { name: 'Answer' }).fill('The service itself zzanswer');
  await note.getByRole('button', { name: 'Answer' }).click();
  await expect(note).toContainText('zzanswer');

  // The note stays with its words, whatever is written beside them.
  await bodyOf(page).click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('The level of ');
  await expect(bodyOf(page)).toContainText('The level of Lake Sevan, about');
  await expectSaved(page);
  await expect.poll(() => storedArticle(start).notes[0]?.remarks.length).toBe(2);
  expect(outlineOf(storedArticle(start).body)).toMatch(/^paragraph\(The level of note\(Lake Sevan\), about/);

  await page.getByRole('link', { name: 'Bundles', exact: true }).click();
  await page.getByRole('button', { name: 'Export to a folder…' }).click();
  if (start.asksForFolder) await page.getByRole('alertdialog').getByRole('button').last().click();
  await expect(page.getByText(/Bundle 1 written to .*verified/)).toBeVisible({ timeout: 30_000 });
  const bundle = path.join(start.exports, 'bundle-0001');
  const files = readdirSync(bundle, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const having = (words: string) => files.filter((file) => readFileSync(file, 'utf8').includes(words));
  expect(having('The level of Lake Sevan, about').length, 'the words went out').toBeGreaterThan(0);
  for (const words of ['zzremark', 'zzanswer', 'noteId', 'data-note']) expect(having(words), words).toEqual([]);

  const again = await start.restart();
  await openFromDesk(again.page, lake);
  await again.page.getByRole('tab', { name: 'Notes' }).click();
  const kept = again.page.getByRole('article', { name: 'Note on “Lake Sevan”' });
  await expect(kept).toContainText('zzanswer');
  await kept.getByRole('button', { name: 'Resolve' }).click();
  await expect(kept).toBeHidden();
  await again.page.getByRole('button', { name: 'Show 1 resolved note' }).click();
  await expect(kept).toContainText('Resolved by');
  await expect.poll(() => storedArticle(again).notes[0]?.resolved === null).toBe(false);
  return again;
}

/** Words are found by capitals or not, replaced one by one or all at once, and Undo takes that back. */
export async function findAndReplace(desk: Desk): Promise<Desk> {
  const { page } = desk;
  await openFromDesk(page, lake);
  const body = bodyOf(page);
  const written = await body.innerText();
  const rivers = written.split('Hrazdan').length - 1;
  await body.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find in the article' });
  const found = bar.getByRole('status');
  await bar.getByRole('textbox', { name: 'Find' }).fill('hrazdan');
  await expect(found).toHaveText(`${rivers} found`);
  await page.keyboard.press('Enter');
  await expect(found).toHaveText(`1 of ${rivers}`);
  await expect(body.locator('.ProseMirror-active-search-match')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(found).toHaveText(`2 of ${rivers}`);
  await page.keyboard.press('Enter');
  await expect(found).toHaveText(`3 of ${rivers}`);
  await expect(body.locator('.ProseMirror-active-search-match')).toBeInViewport();
  await page.keyboard.press('Shift+Enter');
  await expect(found).toHaveText(`2 of ${rivers}`);
  await bar.getByRole('button', { name: 'Same capitals' }).click();
  await expect(found).toHaveText('Not found');
  await bar.getByRole('button', { name: 'Same capitals' }).click();
  await bar.getByRole('textbox', { name: 'Find' }).focus();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(body).toBeFocused();

  // What was found last is selected, and is what the bar begins with when it is opened again.
  await page.keyboard.press('ControlOrMeta+Alt+r');
  await expect(bar.getByRole('textbox', { name: 'Find' })).toHaveValue('Hrazdan');
  await expect(found).toHaveText(`2 of ${rivers}`);
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('Razdan');
  await bar.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(found).toHaveText(`2 of ${rivers - 1}`);
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(found).toHaveText('Not found');
  await expect(page.getByText(`Replaced ${rivers - 1} places.`)).toBeVisible();
  expect(await body.innerText()).toBe(written.replaceAll('Hrazdan', 'Razdan'));
  await expectSaved(page);
  await expect.poll(() => outlineOf(storedArticle(desk).body)).not.toContain('Hrazdan');

  await body.click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect
    .poll(async () => (await body.innerText()).split('Hrazdan').length - 1)
    .toBeGreaterThanOrEqual(rivers - 1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => body.innerText()).toBe(written);
  return desk;
}

/** Each step says what it needs, and the state is on the disk. */
export async function stateSteps(desk: Desk): Promise<Desk> {
  const { page } = desk;
  const stateIs = (state: string) => expect.poll(() => storedArticle(desk).state).toBe(state);
  await beginArticle(page, ferry);
  await page.getByRole('button', { name: 'Send to review' }).click();
  const needs = page.getByRole('dialog', { name: 'Before it is sent to review' });
  await expect(needs).toContainText('One thing has to be mended first.');
  await expect(needs.getByRole('button', { name: 'Send to review all the same' })).toHaveCount(0);
  // The line leads to what is missing.
  await needs.getByRole('listitem').getByRole('button').first().click();
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.type('The first boat left the harbour on Friday.');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Send to review' }).click();
  await expect(page.getByRole('button', { name: 'Back to draft' })).toBeVisible();
  await stateIs('in review');
  await page.getByRole('button', { name: 'Mark ready' }).click();
  const advice = page.getByRole('dialog', { name: 'Before it is marked ready' });
  await expect(advice).toContainText('There is no source line');
  await advice.getByRole('button', { name: 'Not now' }).click();
  await stateIs('in review');
  await page.getByRole('button', { name: 'Mark ready' }).click();
  await advice.getByRole('button', { name: 'Mark ready all the same' }).click();
  await stateIs('ready');

  await openFromDesk(page, lake);
  await page.getByRole('button', { name: 'Mark corrected' }).click();
  const correcting = page.getByRole('dialog', { name: 'What was put right?' });
  await expect(correcting.getByRole('button', { name: 'Mark corrected' })).toBeDisabled();
  await correcting.getByRole('textbox', { name: 'Correction' }).fill('An earlier version gave the wrong year.');
  await correcting.getByRole('button', { name: 'Mark corrected' }).click();
  await stateIs('corrected');
  expect(storedArticle(desk).corrections.map(({ text }) => text)).toEqual(['An earlier version gave the wrong year.']);
  await expect(page.getByRole('button', { name: /An earlier version gave the wrong year\./ })).toBeVisible();

  // Undo takes the step and its notice back together.
  await page.keyboard.press('ControlOrMeta+z');
  await stateIs('published');
  expect(storedArticle(desk).corrections).toEqual([]);
  return desk;
}

/** Two versions are compared in the typeset article, the older one restored, and that undone; all of it is on the disk. */
export async function comparisonAndRestore(start: Desk): Promise<Desk> {
  const { page } = start;
  const first = 'The first boat left the harbour on Friday with forty passengers.';
  const added = ' Nobody was seasick.';
  await beginArticle(page, ferry);
  await page.keyboard.type(first);
  await expectSaved(page);
  await page.keyboard.press('ControlOrMeta+Shift+s');
  await page.getByRole('textbox', { name: 'Name' }).fill('First proof');
  await page.keyboard.press('Enter');
  await bodyOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(added);
  await headlineOf(page).fill(`${ferry} and six months`);
  await expectSaved(page);

  await page.getByRole('tab', { name: 'History' }).click();
  const version = page.getByRole('listbox', { name: 'Timeline' }).getByRole('option', { name: 'First proof' });
  await version.click();
  const comparison = page.getByRole('article', { name: 'Comparison' });
  await expect(comparison.getByRole('insertion').filter({ hasText: added.trim() })).toBeVisible();
  await expect(comparison.getByRole('insertion').filter({ hasText: 'and six months' }).first()).toBeVisible();
  await expect(comparison.getByRole('deletion').filter({ hasText: added.trim() })).toHaveCount(0);

  await page.getByRole('button', { name: 'Restore this version…' }).click();
  await expect(comparison.getByRole('deletion').filter({ hasText: added.trim() })).toBeVisible();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(bodyOf(page)).toHaveText(first);
  await expect(headlineOf(page)).toHaveValue(ferry);
  await expectSaved(page);
  await expect.poll(() => outlineOf(storedArticle(start).body)).toBe(`paragraph(${first})`);

  const again = await start.restart();
  await expect(bodyOf(again.page)).toHaveText(first);
  await expect(headlineOf(again.page)).toHaveValue(ferry);
  await again.page.getByRole('tab', { name: 'History' }).click();
  await expect(
    again.page.getByRole('listbox', { name: 'Timeline' }).getByRole('option', { name: 'Restored' }).first(),
  ).toBeVisible();
  return again;
}
