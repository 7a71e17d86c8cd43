/**
 * Loaded into an Electron app before the app's own code (`electron -r`): prints, as one line of JSON on the standard
 * output, when the app's first window could be used, and closes the window as its user would, GALLEY_BENCH_LINGER
 * milliseconds later. It can be used once the element that GALLEY_BENCH_ELEMENT selects is painted and, where
 * GALLEY_BENCH_KEY names one ("ArrowDown"), what a press of that key on it has changed is painted, too. Moments are
 * milliseconds since 1970, taken where they happen: those of the page by the page's own clock.
 */
// biome-ignore lint/style/noRestrictedImports: this is put in front of an app, and is nothing of Galley
const { app, BrowserWindow } = require('electron');

let ready = 0;
void app.whenReady().then(() => {
  ready = Date.now();
});

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const { GALLEY_BENCH_ELEMENT, GALLEY_BENCH_KEY, GALLEY_BENCH_LINGER } = process.env;
    const asked = [GALLEY_BENCH_ELEMENT, GALLEY_BENCH_KEY ?? ''].map((value) => JSON.stringify(value)).join(', ');
    const page = await contents.executeJavaScript(`(${untilUsable})(${asked})`);
    const { electron, chrome } = process.versions;
    process.stdout.write(`${JSON.stringify({ ready, ...page, electron, chrome })}\n`);
    setTimeout(() => BrowserWindow.fromWebContents(contents)?.close(), Number(GALLEY_BENCH_LINGER ?? 0));
  });
});

/** Runs in the page. The second frame begins when the first, which shows what is waited for, has been painted. */
async function untilUsable(selector, key) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const element = await new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector(selector);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
    look();
  });
  const press = () => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  // Whoever handles a key keeps the browser from doing so.
  while (key !== '' && element.dispatchEvent(press())) await frame();
  await frame();
  await frame();
  const usable = Date.now();
  const [content] = performance.getEntriesByName('first-contentful-paint');
  return {
    begun: performance.timeOrigin,
    content: content ? performance.timeOrigin + content.startTime : null,
    usable,
  };
}
