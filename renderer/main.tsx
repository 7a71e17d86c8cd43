import './noEval';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { chosenTheme, showTheme } from './app/theme';
import { browserBridge } from './carriers/browserBridge';
import { browserHost } from './carriers/browserHost';
import { electronBridge } from './carriers/electronBridge';
import { type GalleyHost, requestPort } from './carriers/electronHost';
import type { Reach } from './state/lastingBridge';
import { createNotices } from './state/notices';
import { createQuestions } from './state/questions';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';

/** Wires the window: which host it runs in, how it reaches the core, and what it draws. */
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in');

const notices = createNotices();
const questions = createQuestions();

const throughElectron =
  (host: GalleyHost): Reach =>
  async (lost) =>
    electronBridge(await requestPort(host, window), lost);
const throughLoopback: Reach = (lost) => browserBridge(location, lost);

const { galleyHost } = window;
const host =
  galleyHost ??
  browserHost((purpose, label) =>
    questions.ask(
      purpose === 'export a bundle'
        ? { title: 'Export a bundle', text: `Galley will write the bundle to ${label}.`, yes: 'Export' }
        : { title: 'Verify a bundle', text: `Galley will read the newest bundle in ${label}.`, yes: 'Verify' },
    ),
  );

showTheme(chosenTheme());
createRoot(root).render(
  <App
    host={host}
    reach={galleyHost ? throughElectron(galleyHost) : throughLoopback}
    notices={notices}
    questions={questions}
  />,
);
