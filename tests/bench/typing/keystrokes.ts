import type { Page } from 'playwright';

declare global {
  interface Window {
    /** Milliseconds from each key to its paint, as far as they were not taken yet. */
    keystrokes: number[];
  }
}

/**
 * Listens in the page: from the time that the browser gives the key's event to the first task after the frame that
 * shows its letter. The frame is asked for when the letter has gone in (`input`), and a message posted from within the
 * frame is taken up only when the frame's style, layout and painting are done.
 */
export async function timeKeystrokes(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.keystrokes = [];
    let pressed = 0;
    const afterFrame = new MessageChannel();
    afterFrame.port1.onmessage = ({ data }) => window.keystrokes.push(performance.now() - data);
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp;
      },
      { capture: true },
    );
    addEventListener(
      'input',
      () => {
        const from = pressed;
        requestAnimationFrame(() => afterFrame.port2.postMessage(from));
      },
      { capture: true },
    );
  });
}

/** Puts the cursor at the end of the paragraph in the middle of the body. */
export async function goToMiddle(page: Page): Promise<void> {
  const paragraphs = page.getByRole('textbox', { name: 'Body' }).locator('p');
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.click();
  await middle.evaluate((paragraph) => {
    paragraph.scrollIntoView({ block: 'center' });
    getSelection()?.setPosition(paragraph, paragraph.childNodes.length);
  });
}

/**
 * Presses the keys of a text, with `pauses` between them in turn (milliseconds), and resolves to the time of each key.
 * Throws when a key did not come to be painted, or something else typed along.
 */
export async function typeText(page: Page, text: string, pauses: readonly number[]): Promise<readonly number[]> {
  await page.evaluate(() => window.keystrokes.splice(0));
  for (const [index, letter] of Array.from(text).entries()) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(pauses[index % pauses.length] ?? 0);
  }
  const times = await page.evaluate(() => window.keystrokes.splice(0));
  if (times.length !== text.length)
    throw new Error(`${text.length} keys were pressed and ${times.length} were painted`);
  return times;
}
