/**
 * The names that the preload script and the main process call each other by. Everything else goes over the port to the
 * core, under the contract.
 */
export const channels = {
  /** Window to main: give me a port to the core. Main to window: here it is. */
  port: 'galley:port',
  pickFolder: 'galley:pick-folder',
  readClipboard: 'galley:read-clipboard',
  /** Main to window: the editor chose this command in the menu. */
  command: 'galley:command',
  /** Main to window: bring everything to the disk. Window to main: true when it is there. */
  flush: 'galley:flush',
  flushed: 'galley:flushed',
} as const;
