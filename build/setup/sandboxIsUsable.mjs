import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Electron's set-user-id sandbox helper lies. @param {string} program Electron's own path */
export const sandboxHelper = (program) => join(dirname(program), 'chrome-sandbox');

/**
 * Whether Chromium can sandbox its processes on this Linux: with user namespaces, which some distributions keep from
 * programs they do not know, or with its helper owned by root and set-user-id.
 *
 * @param {string} program Electron's own path
 */
export function sandboxIsUsable(program) {
  const namespaces = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' });
  // Without `unshare` there is no telling; Chromium then says so itself.
  if (namespaces.error !== undefined || namespaces.status === 0) return true;
  try {
    const helper = statSync(sandboxHelper(program));
    return helper.uid === 0 && (helper.mode & 0o4001) === 0o4001;
  } catch {
    return false;
  }
}
