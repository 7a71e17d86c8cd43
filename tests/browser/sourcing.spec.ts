import { test } from 'playwright/test';
import { referencePhoto, sourcing } from '../journeys/sourcing';
import { startBrowser } from '../journeys/startBrowser';

test.use({ viewport: { width: 1440, height: 900 } });

test('in a browser, a dropped photo, a claim and the sources come out as they were put right', async ({ page }) => {
  test.skip(!referencePhoto, 'IPTC’s reference photo does not lie beside the project');
  test.setTimeout(240_000);
  const last = await sourcing(await startBrowser(page), referencePhoto as Buffer);
  await last.quit();
});
