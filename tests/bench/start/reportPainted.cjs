/**
 * Loaded into an Electron app before the app's own code (`electron -r`): prints, as one line of JSON on the standard
 * output, when the app's first window had painted the element that GALLEY_BENCH_ELEMENT selects, and closes the window
 * as its user would. Moments are milliseconds since 1970, taken where they happen: those of the page by the page's own
 * clock.
 */
// biome-ignore lint/style/noRestrictedImports: this is put in front of an app, and is nothing of Galley
const { app, BrowserWindow } = require('electron');

let ready = 0;
void app.whenReady().then(() => {
  ready = Date.now();
});

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const selector = JSON.stringify(process.env.GALLEY_BENCH_ELEMENT);
    const page = await contents.executeJavaScript(`(${untilPainted})(${selector})`);
    const { electron, chrome } = process.versions;
    process.stdout.write(`${JSON.stringify({ ready, ...page, electron, chrome })}\n`);
    BrowserWindow.fromWebContents(contents)?.close();
  });
});

/** Runs in the page. The second frame begins when the first, which shows the element, has been painted. */
async function untilPainted(selector) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
    look();
  });
  await frame();
  await frame();
  const painted = Date.now();
  const [content] = performance.getEntriesByName('first-contentful-paint');
  return {
    begun: performance.timeOrigin,
    content: content ? performance.timeOrigin + content.startTime : null,
    painted,
  };
}
