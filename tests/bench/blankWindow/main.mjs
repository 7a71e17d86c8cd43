// biome-ignore lint/style/noRestrictedImports: this is a whole app of its own, and nothing of Galley
import { app, BrowserWindow } from 'electron';

/** The least that is an Electron app: one window, as large as Galley's, with an empty page. */
await app.whenReady();
const window = new BrowserWindow({ width: 1440, height: 900 });
await window.loadFile('index.html');
