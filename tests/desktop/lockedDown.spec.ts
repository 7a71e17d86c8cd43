import { expect, test } from 'playwright/test';
import { startDesktop } from '../journeys/startDesktop';

type Started = Awaited<ReturnType<typeof startDesktop>>;

test.describe('the window', () => {
  let desk: Started;
  test.beforeAll(async () => {
    desk = await startDesktop();
    await expect(desk.page.getByRole('main', { name: 'Desk' })).toBeVisible();
  });
  test.afterAll(() => desk.quit());

  test('is sandboxed, isolated, and has nothing of Node', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    });
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(
      await desk.page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis)),
    ).toEqual([]);
  });

  test('is given only the few functions of the host', async () => {
    const given = await desk.page.evaluate(() =>
      Object.keys((globalThis as never as { galleyHost: object }).galleyHost),
    );
    expect(given.sort()).toEqual(['kind', 'onClosing', 'onCommand', 'pickFolder', 'readClipboard', 'requestPort']);
  });

  test('opens no other window and goes to no other page', async () => {
    const { page, app } = desk;
    expect(await page.evaluate(() => open('https://example.org/') === null)).toBe(true);
    await page.evaluate(() => {
      location.assign('https://example.org/');
      location.assign('file:///etc/passwd');
      return new Promise((resolve) => setTimeout(resolve, 500));
    });
    // Asked of the window itself: the driver waits in vain for the navigation that was refused.
    const windows = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
    );
    expect(windows).toHaveLength(1);
    expect(windows[0]).toMatch(/^https:\/\/galley\.invalid\//);
  });

  test('reaches no network and no file', async () => {
    for (const address of [
      'https://example.org/',
      'http://127.0.0.1:1/',
      'file:///etc/passwd',
      'https://galley.invalid/..%2fcore.js',
    ]) {
      const reached = await desk.page.evaluate(async (asked) => {
        try {
          return (await fetch(asked)).ok;
        } catch {
          return false;
        }
      }, address);
      expect(reached, address).toBe(false);
    }
  });

  test('runs no script but its own files, and makes no code from strings', async () => {
    const ran = await desk.page.evaluate(() => {
      const trial = globalThis as never as { ran: string[] };
      trial.ran = [];
      const attempts: (() => void)[] = [
        // In a turn of its own: what the driver itself calls may do more than the page.
        () => setTimeout(() => Reflect.construct(Function, ['ran.push("function")'])()),
        () => {
          const script = document.createElement('script');
          script.textContent = 'ran.push("inline")';
          document.body.append(script);
        },
        () => document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="ran.push(\'handler\')">'),
        () => void setTimeout('ran.push("timeout")' as never),
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Refused, as it should be.
        }
      }
      return new Promise<string[]>((resolve) => setTimeout(() => resolve(trial.ran), 300));
    });
    expect(ran).toEqual([]);
  });

  test('is refused every permission', async () => {
    const states = await desk.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
      const asked = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
      return asked.map(({ state }) => state);
    });
    expect(
      states.every((state) => state === 'denied'),
      states.join(),
    ).toBe(true);
    expect(
      await desk.page.evaluate(() =>
        navigator.clipboard.readText().then(
          () => 'read',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
  });
});
