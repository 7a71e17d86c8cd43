import { test } from 'playwright/test';
import type { Desk } from '../journeys/desk';
import { startDesktop } from '../journeys/startDesktop';

/** Walks through a new desk, each with the sentence that it shows; a walk resolves to the desk it ended at. */
export type Walks = Readonly<Record<string, (desk: Desk) => Promise<Desk>>>;

/** Makes a test of each walk, in a window of its own. */
export function testInWindows(walks: Walks): void {
  for (const [sentence, walk] of Object.entries(walks)) {
    test(`in a window, ${sentence}`, async () => {
      test.setTimeout(150_000);
      const desk = await startDesktop();
      const last = await walk(desk);
      await last.quit();
    });
  }
}
