import { test } from 'playwright/test';
import { referencePhoto, sourcing } from '../journeys/sourcing';
import { startDesktop } from '../journeys/startDesktop';

test('in a window, a dropped photo, a claim and the sources come out as they were put right', async () => {
  test.skip(!referencePhoto, 'IPTC’s reference photo does not lie beside the project');
  test.setTimeout(240_000);
  const last = await sourcing(await startDesktop(), referencePhoto as Buffer);
  await last.quit();
});
