/**
 * Loaded into Galley before its own code (`electron -r`): once the Desk shows an article, it types the words of
 * GALLEY_BENCH_WORDS (a list as JSON) into the search field, key by key, as one who types fast, and prints, as one line of
 * JSON on the standard output, what each key came to: what stood in the field then, the milliseconds until the rows of its
 * answer were painted, and how many articles were found. Then it closes the window as its user would.
 *
 * A key is a real one for the page. Its time is that from the keydown event to the first task after the frame that shows
 * the answer's rows: the frame is asked for when they stand in the page, and a message posted from within a frame is taken
 * up only when the frame's style, layout and painting are done.
 */
// biome-ignore lint/style/noRestrictedImports: this is put in front of an app, and is nothing of Galley
const { app, BrowserWindow } = require('electron');

/** Milliseconds after which a window that was opened has come to rest. */
const rest = 4_000;
/** Milliseconds between two keys, at least. Uneven, so that keys fall into whatever Galley does on its own time, and after. */
const pauses = [70, 115, 83, 140, 97, 61, 128, 104, 90, 153, 77];

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const run = (code) => contents.executeJavaScript(code);
    await run(`(${watchSearching})()`);
    await new Promise((resolve) => setTimeout(resolve, rest));
    contents.debugger.attach('1.3');
    const press = async (key) => {
      await contents.debugger.sendCommand('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
      await contents.debugger.sendCommand('Input.dispatchKeyEvent', { type: 'keyUp', key: key.key });
    };
    const keys = [];
    for (const word of JSON.parse(process.env.GALLEY_BENCH_WORDS)) {
      for (const letter of word) {
        const pause = new Promise((resolve) => setTimeout(resolve, pauses[keys.length % pauses.length]));
        await press({ key: letter, text: letter });
        keys.push(await run('window.takePainted()'));
        await pause;
      }
      await press({ key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 });
      await run('window.takePainted()');
    }
    const { electron, chrome } = process.versions;
    process.stdout.write(`${JSON.stringify({ keys, electron, chrome })}\n`);
    contents.debugger.detach();
    BrowserWindow.fromWebContents(contents)?.close();
  });
});

/** Runs in the page. Resolves when the Desk stands and its search field has the focus. */
async function watchSearching() {
  const until = async (find) => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  await until(() => document.querySelector('[role="listbox"] [role="option"]:not(:empty)'));
  const list = document.querySelector('.desk-rows');
  const field = document.querySelector('.desk-search input');
  const isAnswered = () => list.getAttribute('aria-busy') !== 'true';

  const painted = [];
  const takers = [];
  const give = () => {
    while (painted.length > 0 && takers.length > 0) takers.shift()(painted.shift());
  };
  window.takePainted = () =>
    new Promise((resolve) => {
      takers.push(resolve);
      give();
    });

  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = ({ data: { query, pressed } }) => {
    const first = list.querySelector('[role="option"]');
    const found = Number(first?.getAttribute('aria-setsize') ?? 0);
    painted.push({ query, took: performance.now() - pressed, found });
    give();
  };
  let pressed = 0;
  let waiting;
  const look = () => {
    if (!waiting || !isAnswered()) return;
    const answered = waiting;
    waiting = undefined;
    requestAnimationFrame(() => afterFrame.port2.postMessage(answered));
  };
  new MutationObserver(look).observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
  addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
    },
    { capture: true },
  );
  // The field tells Galley of what was typed before the event comes here.
  addEventListener('input', () => {
    waiting = { query: field.value, pressed };
    look();
  });
  // The key that empties the field types nothing.
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Escape') return;
    waiting = { query: field.value, pressed };
    look();
  });
  field.focus();
}
