import { fileURLToPath } from 'node:url';

/**
 * The folder that holds package.json, whatever folder the script was started from. Written without
 * `import.meta.dirname`, so that a Node too old for Galley gets as far as being told so.
 */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
