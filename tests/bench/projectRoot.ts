import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. This file and the bundle it becomes part of, in out/bench, lie equally deep. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
