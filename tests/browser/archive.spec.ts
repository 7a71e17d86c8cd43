import { test } from 'playwright/test';
import { changingMany, searching, settings } from '../journeys/archive';
import type { Desk } from '../journeys/desk';
import { startBrowser } from '../journeys/startBrowser';

test.use({ viewport: { width: 1440, height: 900 } });

const walks: Readonly<Record<string, (desk: Desk) => Promise<Desk>>> = {
  'a search shows where its words stand, is narrowed down and kept under a name': searching,
  'several articles are picked and changed at once, and that is undone': changingMany,
  'the desk is renamed and its lengths are set, and the sheet counts against them': settings,
};

for (const [sentence, walk] of Object.entries(walks)) {
  test(`in a browser, ${sentence}`, async ({ page }) => {
    test.setTimeout(150_000);
    const last = await walk(await startBrowser(page));
    await last.quit();
  });
}
