import path from 'node:path';
import type { Outcome } from '../comparison';
import { median } from '../percentile';
import { projectRoot } from '../projectRoot';
import { makeSampleWorkspace } from '../sampleWorkspace';
import { withWorkFolder } from '../workFolder';
import { type App, type Launch, launch } from './launch';

/** Starts of each app. The first is thrown away: it fills the caches of the disk and makes the profile. */
const starts = 9;

/**
 * Start to usable: from the moment the process is started until the Desk's first article stands painted, on the sample
 * newsroom, which lies on the disk already. The yardstick is a blank Electron window of the same runtime and size until
 * its empty page is painted: what Electron itself costs. The two start in turns, each with a profile of its own that is
 * kept.
 *
 * Both are timed in the same way and by nothing that drives them: a few lines loaded into the app (reportPainted.cjs)
 * wait in its page for the element and for two animation frames after it, and give back the page's own time of day,
 * from which the bench takes the time of day at which it started the process.
 */
export async function startBench(say: (step: string) => void): Promise<Outcome> {
  const electron = process.env.GALLEY_ELECTRON;
  if (electron === undefined) {
    return { is: 'skipped', why: process.env.GALLEY_NO_ELECTRON ?? 'GALLEY_ELECTRON does not name an Electron' };
  }
  return withWorkFolder(async (folder) => {
    const workspace = path.join(folder, 'newsroom');
    await makeSampleWorkspace(workspace);
    const galley: App = {
      name: 'Galley',
      folder: '.',
      args: ['--workspace', workspace],
      element: '[role="listbox"] [role="option"]:not(:empty)',
      profile: path.join(folder, 'galley-profile'),
    };
    const blank: App = {
      name: 'The blank window',
      folder: path.join(projectRoot, 'tests', 'bench', 'blankWindow', 'main.mjs'),
      args: [],
      element: 'body',
      profile: path.join(folder, 'blank-profile'),
    };
    const launches: { readonly galley: Launch; readonly blank: Launch }[] = [];
    for (let turn = 0; turn < starts; turn++) {
      say(`${turn + 1} of ${starts}`);
      const pair = { blank: await launch(electron, blank), galley: await launch(electron, galley) };
      if (turn > 0) launches.push(pair);
    }
    const ofGalley = launches.map((pair) => pair.galley);
    const ofBlank = launches.map((pair) => pair.blank);
    return {
      is: 'measured',
      runtimes: [ofBlank[0]?.runtime ?? ''],
      comparisons: [
        {
          what: 'Start to usable',
          galley: ofGalley.map(({ painted }) => painted),
          yardstick: { name: 'blank Electron window', times: ofBlank.map(({ painted }) => painted) },
        },
      ],
      notes: [`Start, by stages (medians): Galley ${printStages(ofGalley)}; blank window ${printStages(ofBlank)}.`],
    };
  });
}

function printStages(launches: readonly Launch[]): string {
  const contents = launches.flatMap(({ content }) => content ?? []);
  return [
    `Electron ready at ${median(launches.map(({ ready }) => ready)).toFixed(0)}`,
    `page begun at ${median(launches.map(({ begun }) => begun)).toFixed(0)}`,
    ...(contents.length > 0 ? [`first text at ${median(contents).toFixed(0)}`] : []),
    `usable at ${median(launches.map(({ painted }) => painted)).toFixed(0)} ms`,
  ].join(', ');
}
