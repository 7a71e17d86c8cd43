import { test } from 'playwright/test';
import { keyboard } from '../journeys/keyboard';
import { mainJob } from '../journeys/mainJob';
import { mouse } from '../journeys/mouse';
import { referenceCopy } from '../journeys/pages';
import { startBrowser } from '../journeys/startBrowser';

// As large as the desktop's window: a drag then needs no scrolling on the way.
test.use({ viewport: { width: 1440, height: 900 } });

const copied = referenceCopy();

for (const hands of [mouse, keyboard]) {
  test(`an editor does the main job in a browser, by ${hands.name}, and finds all of it after a restart`, async ({
    page,
  }) => {
    if (!copied) return test.skip(true, 'the reference page does not lie beside the project');
    const desk = await startBrowser(page);
    const again = await mainJob(desk, hands, copied, async () => undefined);
    await again.quit();
  });
}
