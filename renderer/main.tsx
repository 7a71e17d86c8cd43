import './noEval';
import { createRoot } from 'react-dom/client';
import type { FolderPurpose } from '../shared/contract/host';
import { App } from './app/App';
import { createDeskOpener } from './app/deskOpener';
import { chosenTheme, showTheme } from './app/theme';
import { browserBridge } from './carriers/browserBridge';
import { browserHost } from './carriers/browserHost';
import { electronBridge } from './carriers/electronBridge';
import { type GalleyHost, requestPort } from './carriers/electronHost';
import { createQueries } from './state/createQueries';
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
  async (lost, askAhead) =>
    electronBridge(await requestPort(host, window), lost, askAhead);
const throughLoopback: Reach = (lost, askAhead) => browserBridge(location, lost, askAhead);

/** What is asked of a person before a folder that the loopback host has chosen is used. */
const folderQuestions: Readonly<Record<FolderPurpose, { title: string; text: string; yes: string }>> = {
  'export a bundle': { title: 'Export a bundle', text: 'Galley will write the bundle to', yes: 'Export' },
  'verify a bundle': { title: 'Verify a bundle', text: 'Galley will read the newest bundle in', yes: 'Verify' },
  'keep backups': {
    title: 'Keep backups',
    text: 'Galley will keep copies of this newsroom in',
    yes: 'Keep them there',
  },
  'restore a backup': { title: 'Restore a backup', text: 'Galley will write the backup out to', yes: 'Restore' },
};

const { galleyHost } = window;
const host =
  galleyHost ??
  browserHost((purpose, label) =>
    questions.ask({ ...folderQuestions[purpose], text: `${folderQuestions[purpose].text} ${label}.` }),
  );

showTheme(chosenTheme());
const queries = createQueries();
const opener = createDeskOpener(host, galleyHost ? throughElectron(galleyHost) : throughLoopback, queries);
void opener.open(false);
// While the core is on its way, the frame is drawn that the desk will stand in.
createRoot(root).render(<App opener={opener} queries={queries} notices={notices} questions={questions} />);
