import { test } from 'playwright/test';
import { referencePage } from '../journeys/desk';
import { keyboard } from '../journeys/keyboard';
import { mainJob } from '../journeys/mainJob';
import { mouse } from '../journeys/mouse';
import { startDesktop } from '../journeys/startDesktop';

test.skip(referencePage === undefined, 'the reference page does not lie beside the project');

for (const hands of [mouse, keyboard]) {
  test(`an editor does the main job in a window, by ${hands.name}, and finds all of it after a restart`, async () => {
    const desk = await startDesktop();
    const again = await mainJob(desk, hands, referencePage ?? '', async () => undefined);
    await again.quit();
  });
}
