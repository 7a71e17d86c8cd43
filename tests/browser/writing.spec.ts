import { test } from 'playwright/test';
import type { Desk } from '../journeys/desk';
import { startBrowser } from '../journeys/startBrowser';
import { findAndReplace, notes, pasting, stateSteps, typing } from '../journeys/writing';

test.use({ viewport: { width: 1440, height: 900 } });

const walks: Readonly<Record<string, (desk: Desk) => Promise<Desk>>> = {
  'what is typed is typeset as it goes, and Undo goes back through it after a restart': typing,
  'what Word, Google Docs, a web page or a text editor copied comes in clean, and is taken back at once': pasting,
  'a note stays with its words, is answered and settled, and never exported': notes,
  'words are found and replaced, and that is undone': findAndReplace,
  'each step of the state says what it needs, and a correction is told to readers': stateSteps,
};

for (const [sentence, walk] of Object.entries(walks)) {
  test(`in a browser, ${sentence}`, async ({ page }) => {
    test.setTimeout(150_000);
    const last = await walk(await startBrowser(page));
    await last.quit();
  });
}
