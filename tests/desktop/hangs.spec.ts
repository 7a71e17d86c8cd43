import { type ElectronApplication, expect, test } from 'playwright/test';
import { startDesktop } from '../journeys/startDesktop';

/** Has native questions answered with the button of that name, and keeps what was asked. */
async function answerWith(app: ElectronApplication, button: string): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }, name) => {
    const asked: string[] = [];
    (globalThis as unknown as { asked: string[] }).asked = asked;
    dialog.showMessageBox = ((...given: readonly { message: string; buttons?: string[] }[]) => {
      const { message, buttons = [] } = given.at(-1) ?? { message: '' };
      asked.push(message);
      return Promise.resolve({ response: buttons.indexOf(name), checkboxChecked: false });
    }) as unknown as typeof dialog.showMessageBox;
  }, button);
  return () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

test('a core that does not answer any more keeps nobody from closing the window', async () => {
  const { app, page } = await startDesktop();
  await expect(page.getByRole('option').first()).toBeVisible();
  await answerWith(app, 'Close now');
  const core = await app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ type, name }) => type === 'Utility' && name === 'Galley core')?.pid,
  );
  if (!core) throw new Error('Electron knows no process of the core');
  process.kill(core, 'SIGSTOP');
  const closed = app.waitForEvent('close', { timeout: 50_000 });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
});

test('a page that dies again and again is not brought back for ever: the editor is asked', async () => {
  const desk = await startDesktop();
  const { app, page } = desk;
  await page.getByRole('option').first().dblclick();
  await expect(page.getByRole('textbox', { name: 'Body' })).toBeVisible();
  const asked = await answerWith(app, 'Begin with the Desk');
  const address = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
  for (let death = 0; death < 3; death++) {
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isLoading()))
      .toBe(false);
    expect(await asked()).toEqual([]);
    expect(await address()).toContain('#/article/');
    const pid = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    process.kill(pid ?? 0, 'SIGKILL');
    await expect
      .poll(() =>
        app.evaluate(
          ({ BrowserWindow }, before) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() !== before,
          pid,
        ),
      )
      .toBe(true);
  }
  await expect.poll(asked).toEqual(['The window of Galley has ended suddenly several times in a row.']);
  await expect.poll(address).toContain('#/desk');
  const screens = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`document.querySelector('main')?.ariaLabel`),
    );
  await expect.poll(screens).toBe('Desk');
  await desk.quit();
});
