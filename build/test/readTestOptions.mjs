import { parseArgs } from 'node:util';

/** The parts of the tests, in the order in which they run. */
export const partNames = /** @type {const} */ (['types', 'lint', 'unit', 'crash', 'browser', 'desktop', 'packaged']);

/** @typedef {(typeof partNames)[number]} PartName */

export const testUsage = `Usage: npm test -- [PART …] [--complete]

Installs what is needed, builds, and runs the tests. Without a PART, all of them run:

  types      the compiler
  lint       Biome
  unit       Vitest: units, the contract, disks that fail, which room imports which
  crash      kills Galley 200 times while somebody types, and looks for what was typed
  browser    Playwright in Chromium, against the loopback host
  desktop    Playwright in Electron
  packaged   packs the app and starts what came out

  --complete   fail, too, when a desktop or packaged test had to be skipped
  --help       print this`;

/**
 * @typedef {{ readonly is: 'test', readonly parts: readonly PartName[], readonly complete: boolean }
 *   | { readonly is: 'help' }
 *   | { readonly is: 'wrong', readonly why: string }} TestOptions
 */

/**
 * @param {readonly string[]} args
 * @returns {TestOptions}
 */
export function readTestOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { complete: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help === true) return { is: 'help' };
    const unknown = positionals.find((name) => !partNames.some((part) => part === name));
    if (unknown !== undefined) return { is: 'wrong', why: `There is no part of the tests called '${unknown}'` };
    const parts = partNames.filter((part) => positionals.length === 0 || positionals.includes(part));
    return { is: 'test', parts, complete: values.complete === true };
  } catch (error) {
    return { is: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}
