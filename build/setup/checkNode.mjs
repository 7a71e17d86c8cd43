import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

/** What is wrong with the Node that runs this, in one line, or undefined. The floor is package.json's `engines.node`. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const floor = String(engines.node).replace('>=', '');
  const [major = 0, minor = 0] = floor.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
  const enough = hasMajor > major || (hasMajor === major && hasMinor >= minor);
  return enough ? undefined : `Galley needs Node ${floor} or newer, and this is Node ${process.versions.node}.`;
}
