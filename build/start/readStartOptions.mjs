import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const startUsage = `Usage: npm start -- [options]

Opens Galley, having installed and built what is needed.

  --workspace DIR   the workspace to open; default: the one in your data folder
  --browser         serve Galley on this machine alone and open it in a browser
  --help            print this`;

/**
 * @typedef {{ readonly is: 'start', readonly asked: 'window' | 'browser', readonly workspace: string | undefined }
 *   | { readonly is: 'help' }
 *   | { readonly is: 'wrong', readonly why: string }} StartOptions
 */

/**
 * @param {readonly string[]} args
 * @param {string} callersFolder what a relative DIR is meant from
 * @returns {StartOptions}
 */
export function readStartOptions(args, callersFolder) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { workspace: { type: 'string' }, browser: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help === true) return { is: 'help' };
    if (values.workspace === '') return { is: 'wrong', why: '--workspace wants a folder' };
    const workspace = values.workspace === undefined ? undefined : resolve(callersFolder, values.workspace);
    return { is: 'start', asked: values.browser === true ? 'browser' : 'window', workspace };
  } catch (error) {
    return { is: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}
