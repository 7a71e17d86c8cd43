/**
 * What is known of this machine and wanted by its user before Galley opens.
 *
 * @typedef {object} Circumstances
 * @property {NodeJS.Platform} platform
 * @property {boolean} display whether there is a screen to open a window on
 * @property {boolean} root whether this runs as root
 * @property {boolean} sandboxOff whether ELECTRON_DISABLE_SANDBOX is set: the user has decided to go without
 * @property {'window' | 'browser'} asked
 * @property {Electron} electron
 */

/**
 * @typedef {{ readonly is: 'not looked for' }
 *   | { readonly is: 'ready', readonly program: string }
 *   | { readonly is: 'hindered', readonly why: string, readonly mend: string }
 *   | { readonly is: 'none', readonly why: string }} Electron
 */

/**
 * Where Galley opens: in its own window, in a browser's app window on the loopback host, or at an address that the
 * user opens. `lines` say why it is not what was asked for. 'look for Electron' asks to be called again, knowing more;
 * looking may download it, so it is done only where it can be used.
 *
 * @typedef {{ readonly is: 'look for Electron' }
 *   | { readonly is: 'window', readonly program: string }
 *   | { readonly is: 'browser', readonly lines: readonly string[] }
 *   | { readonly is: 'address', readonly lines: readonly string[] }} Host
 */

/**
 * @param {Circumstances} circumstances
 * @returns {Host}
 */
export function decideHost({ platform, display, root, sandboxOff, asked, electron }) {
  const noDisplay = platform === 'linux' && !display ? [noDisplayLine] : [];
  // Electron as root is the user's to allow; a browser does not ask Electron's environment.
  const noRoot = platform === 'linux' && root && !(sandboxOff && asked === 'window') ? [rootLine] : [];
  const hindrances = [...noDisplay, ...noRoot];
  if (hindrances.length > 0) return { is: 'address', lines: hindrances };
  if (asked === 'browser') return { is: 'browser', lines: [] };

  switch (electron.is) {
    case 'not looked for':
      return { is: 'look for Electron' };
    case 'ready':
      return { is: 'window', program: electron.program };
    case 'hindered':
      return loopback(`${electron.why}. This mends it: ${electron.mend}`, root);
    case 'none':
      return loopback(`${electron.why} The same Galley is served on this machine alone instead.`, root);
  }
}

/**
 * @param {string} line
 * @param {boolean} root no browser of the Chromium family opens for root either
 * @returns {Host}
 */
const loopback = (line, root) => ({ is: root ? 'address' : 'browser', lines: [line] });

const noDisplayLine =
  'There is no display here. For a window, start Galley from a desktop session (elsewhere: DISPLAY=:0 npm start), ' +
  'or on a virtual one: xvfb-run -a npm start';
const rootLine =
  "Chromium's sandbox does not open windows for root. Start Galley as an ordinary user: su YOUR-NAME -c 'npm start'";
