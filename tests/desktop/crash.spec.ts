import { type ElectronApplication, expect, type Page, test } from 'playwright/test';
import { type Desktop, startDesktop } from '../journeys/startDesktop';

/** Milliseconds after which what was typed must be on the disk. */
const typedBefore = 300;
const bodyOf = (page: Page) => page.getByRole('textbox', { name: 'Body' });

/** Opens the first article and types into its body; what is typed last may be lost. Resolves in the middle of that. */
async function typeInto({ page }: Desktop, kept: string): Promise<void> {
  await page.getByRole('option').first().dblclick();
  await bodyOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(` ${kept}`, { delay: 20 });
  // What is typed after the pause is under way when the end comes.
  await page.waitForTimeout(typedBefore);
  void page.keyboard.type(' and so on and so forth', { delay: 30 }).catch(() => undefined);
  await page.waitForTimeout(20 + Math.random() * 400);
}

async function processOf(app: ElectronApplication, kind: 'core' | 'page'): Promise<number> {
  const pid = await app.evaluate(({ app: electron, BrowserWindow }, wanted) => {
    if (wanted === 'page') return BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return electron.getAppMetrics().find(({ type, name }) => type === 'Utility' && name === 'Galley core')?.pid;
  }, kind);
  if (!pid) throw new Error(`Electron knows no process of the ${kind}`);
  return pid;
}

/** What the window shows, asked of the window itself: the driver does not follow a page beyond its death. */
async function textOfWindow(app: ElectronApplication): Promise<string> {
  const text = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed()) return '';
    // A page that goes while it is asked never answers.
    const late = new Promise<string>((resolve) => setTimeout(resolve, 1000, ''));
    return Promise.race([contents.executeJavaScript('location.hash + document.body.innerText'), late]);
  });
  return String(text);
}

for (const time of ['once', 'and once more']) {
  test(`the whole program is killed while somebody types, ${time}`, async () => {
    const desk = await startDesktop();
    const kept = `Written before the end, ${time}.`;
    await typeInto(desk, kept);
    const { hash } = new URL(desk.page.url());
    const again = await desk.killAndStart();
    await expect(bodyOf(again.page)).toContainText(kept);
    expect(new URL(again.page.url()).hash).toBe(hash);
    // The core may have brought the files up to their histories before it noticed that it was alone.
    await expect(again.page.getByText(/^Galley ended suddenly at .*(?:brought back)/)).toBeVisible();
    // The cursor is where it was.
    await expect(bodyOf(again.page)).toBeFocused();
    await again.page.keyboard.type(' Typed on.');
    await expect(bodyOf(again.page)).toContainText('Typed on.');
    await again.page.getByRole('status').getByRole('button', { name: 'Dismiss' }).click();
    await expect(again.page.getByText('ended suddenly')).toBeHidden();
    const last = await again.restart();
    await expect(bodyOf(last.page)).toContainText('Typed on.');
    await expect(last.page.getByText('ended suddenly')).toBeHidden();
    await last.quit();
  });

  test(`the process of the page is killed while somebody types, ${time}`, async () => {
    const desk = await startDesktop();
    const kept = `Written before the end, ${time}.`;
    await typeInto(desk, kept);
    const { hash } = new URL(desk.page.url());
    process.kill(await processOf(desk.app, 'page'), 'SIGKILL');
    await expect.poll(() => textOfWindow(desk.app), { timeout: 30_000 }).toContain(kept);
    const shown = await textOfWindow(desk.app);
    expect(shown).toContain(hash);
    expect(shown).toContain('This window ended suddenly and was opened again.');
    await desk.quit();
  });

  test(`the process of the core is killed while somebody types, ${time}`, async () => {
    const desk = await startDesktop();
    const { page } = desk;
    const kept = `Written before the end, ${time}.`;
    await typeInto(desk, kept);
    process.kill(await processOf(desk.app, 'core'), 'SIGKILL');
    await expect(page.getByText(/^The part of Galley that keeps the files ended suddenly at /)).toBeVisible({
      timeout: 30_000,
    });
    // The window has lived through it: not even the last letter is missing.
    await expect(bodyOf(page)).toContainText(`${kept} and so on and so forth`);
    await expect(page.getByRole('status', { name: 'Save status' })).toContainText('Saved on this computer');
    const again = await desk.restart();
    await expect(bodyOf(again.page)).toContainText(`${kept} and so on and so forth`);
    await again.quit();
  });
}
