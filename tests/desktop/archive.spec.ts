import { test } from 'playwright/test';
import { changingMany, searching, settings } from '../journeys/archive';
import type { Desk } from '../journeys/desk';
import { startDesktop } from '../journeys/startDesktop';

const walks: Readonly<Record<string, (desk: Desk) => Promise<Desk>>> = {
  'a search shows where its words stand, is narrowed down and kept under a name': searching,
  'several articles are picked and changed at once, and that is undone': changingMany,
  'the desk is renamed and its lengths are set, and the sheet counts against them': settings,
};

for (const [sentence, walk] of Object.entries(walks)) {
  test(`in a window, ${sentence}`, async () => {
    test.setTimeout(150_000);
    const desk = await startDesktop();
    const last = await walk(desk);
    await last.quit();
  });
}
