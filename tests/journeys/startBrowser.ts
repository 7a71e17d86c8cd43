import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright/test';
import { type Desk, projectRoot } from './desk';

/** Starts the loopback host on a new folder, which Galley fills with the sample newsroom, and opens it in a page. */
export async function startBrowser(page: Page): Promise<Desk> {
  return start(mkdtempSync(path.join(tmpdir(), 'galley-browser-')), page);
}

async function start(folder: string, page: Page): Promise<Desk> {
  const workspace = path.join(folder, 'newsroom');
  const exports = path.join(folder, 'website');
  const options = ['--workspace', workspace, '--exports', exports, '--json'];
  const host = spawn(process.execPath, [path.join(projectRoot, 'out', 'galley.js'), 'serve', ...options]);
  await page.goto(await addressOf(host));
  const quit = async (): Promise<void> => {
    await page.goto('about:blank');
    host.kill('SIGINT');
    await once(host, 'exit');
  };
  return {
    page,
    workspace,
    exports,
    asksForFolder: true,
    async pastePage(text, by) {
      if (by === 'mouse') await page.getByRole('button', { name: 'Paste a page' }).first().click();
      else await page.keyboard.press('ControlOrMeta+Shift+V');
      // Pages may not read the clipboard; the editor pastes into the box that is waiting with the focus.
      await page.getByRole('textbox', { name: 'Pasted page' }).waitFor();
      await paste(page, { 'text/plain': text });
    },
    pasteCopied: ({ html, text }) => paste(page, { 'text/html': html, 'text/plain': text }),
    async restart() {
      await quit();
      return start(folder, page);
    },
    async quit() {
      await quit();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Pastes into what has the focus: what a page gets when the editor does, for no page may write the clipboard unasked. */
function paste(page: Page, kinds: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    for (const [kind, data] of Object.entries(copied)) clipboardData.setData(kind, data);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, kinds);
}

/** The address that the host prints, once it listens: the `address` of its JSON document. */
async function addressOf(host: ChildProcess): Promise<string> {
  if (!host.stdout) throw new Error('The host has no output to read its address from');
  let printed = '';
  for await (const line of createInterface({ input: host.stdout })) {
    printed += line;
    const address = printed.match(/"address":\s*"([^"]+)"/)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`The host ended without an address: ${printed}`);
}
