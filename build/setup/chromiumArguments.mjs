/**
 * What Chromium is told wherever Galley starts it: to do nothing of its own accord, on the network least of all.
 */
export const quietChromium = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];
