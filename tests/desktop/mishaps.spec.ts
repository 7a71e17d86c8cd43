import { expect, test } from 'playwright/test';
import { startDesktop } from '../journeys/startDesktop';

const saved = 'Saved on this computer';

test('a window whose page dies comes back with everything that was saved', async () => {
  const desk = await startDesktop();
  const { page, app } = desk;
  await page.getByRole('option').first().dblclick();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Written before the crash');
  await expect(page.getByRole('status', { name: 'Save status' })).toContainText(saved);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  // Asked of the window itself: the driver does not follow a page beyond its crash.
  const headline = () =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed()) return undefined;
      const asked = contents.executeJavaScript(
        `[...document.querySelectorAll('textarea')].find((field) => field.labels[0]?.textContent === 'Headline')?.value`,
      );
      // A page that goes while it is asked never answers.
      return Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 1000))]);
    });
  await expect.poll(headline, { timeout: 20_000 }).toBe('Written before the crash');
  await desk.quit();
});

test('a core that is killed is started again, and what was typed meanwhile is saved', async () => {
  const desk = await startDesktop();
  const { page, app } = desk;
  await page.getByRole('option').first().dblclick();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Before');
  await expect(page.getByRole('status', { name: 'Save status' })).toContainText(saved);
  const core = await app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ type, name }) => type === 'Utility' && name === 'Galley core')?.pid,
  );
  process.kill(core ?? 0, 'SIGKILL');
  const reconnect = page.getByRole('button', { name: 'Reconnect' });
  await expect(reconnect).toBeVisible();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Typed while the core was away');
  await expect(reconnect).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole('status', { name: 'Save status' })).toContainText(saved, { timeout: 30_000 });

  const again = await desk.restart();
  await again.page.getByRole('option', { name: 'Typed while the core was away' }).dblclick();
  await expect(again.page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Typed while the core was away');
  await again.quit();
});

test('a second Galley on the same folder is told who holds it, and may read it', async () => {
  const desk = await startDesktop();
  await expect(desk.page.getByRole('option').first()).toBeVisible();
  const second = await desk.startAnother();
  await expect(second.page.getByText(/is open in the Galley window/)).toBeVisible();
  await second.page.getByRole('button', { name: 'Open read-only' }).click();
  await expect(second.page.getByRole('option').first()).toBeVisible();
  await expect(second.page.getByRole('status', { name: 'Save status' })).toHaveText('Open for reading only');
  await second.close();
  await desk.quit();
});
