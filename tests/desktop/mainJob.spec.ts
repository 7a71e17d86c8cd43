import { test } from 'playwright/test';
import { keyboard } from '../journeys/keyboard';
import { mainJob } from '../journeys/mainJob';
import { mouse } from '../journeys/mouse';
import { referenceCopy } from '../journeys/pages';
import { startDesktop } from '../journeys/startDesktop';

const copied = referenceCopy();

for (const hands of [mouse, keyboard]) {
  test(`an editor does the main job in a window, by ${hands.name}, and finds all of it after a restart`, async () => {
    if (!copied) return test.skip(true, 'the reference page does not lie beside the project');
    const desk = await startDesktop();
    const again = await mainJob(desk, hands, copied, async () => undefined);
    await again.quit();
  });
}
