import path from 'node:path';
import { catchUp, keptArchive } from '../archive/keptArchive';
import type { Comparison, Outcome } from '../comparison';
import { median } from '../percentile';
import { projectRoot } from '../projectRoot';
import { withWorkFolder } from '../workFolder';
import { type App, type Launch, launch } from './launch';

/** Starts of each app. The first is thrown away: it fills the caches of the disk and makes the profile. */
const starts = 9;
/** How many of them are weighed, too. */
const weighed = 3;
const sizes = { small: 100, large: 100_000 } as const;

/**
 * Start to usable: from the moment the process is started until the Desk's first article stands painted and a key was
 * handled, with 100 and with 100,000 articles, whose index is up to date. The yardstick is a blank Electron window of the
 * same runtime and size until its empty page is painted: what Electron itself costs. The three start in turns, each with a
 * profile of its own that is kept. In the last turns each is left to come to rest, and the memory of all its processes is
 * summed up.
 *
 * All are timed in the same way and by nothing that drives them: a few lines loaded into the app (reportPainted.cjs) wait
 * in its page for the element and for two animation frames after it, and give back the page's own time of day, from which
 * the bench takes the time of day at which it started the process.
 */
export async function startBench(say: (step: string) => void): Promise<Outcome> {
  const electron = process.env.GALLEY_ELECTRON;
  if (electron === undefined) {
    return { is: 'skipped', why: process.env.GALLEY_NO_ELECTRON ?? 'GALLEY_ELECTRON does not name an Electron' };
  }
  const archives = { small: await keptArchive(sizes.small, say), large: await keptArchive(sizes.large, say) };
  await catchUp(archives.small, sizes.small, say);
  await catchUp(archives.large, sizes.large, say);
  return withWorkFolder(async (folder) => {
    const apps = {
      blank: blankWindow(path.join(folder, 'blank-profile')),
      small: galleyOn(archives.small, path.join(folder, 'small-profile')),
      large: galleyOn(archives.large, path.join(folder, 'large-profile')),
    };
    const launches = { blank: [] as Launch[], small: [] as Launch[], large: [] as Launch[] };
    for (let turn = 0; turn < starts; turn++) {
      say(`${turn + 1} of ${starts}`);
      for (const name of ['blank', 'small', 'large'] as const) {
        const one = await launch(electron, apps[name], turn >= starts - weighed);
        if (turn > 0) launches[name].push(one);
      }
    }
    const { blank, small, large } = launches;
    return {
      is: 'measured',
      runtimes: [blank[0]?.runtime ?? ''],
      comparisons: [
        ...compareTimes({ blank, small, large }),
        ...compareMemory(`Memory, ${sizes.large.toLocaleString('en-GB')} articles open`, large, blank),
      ],
      notes: [
        `Start, by stages (medians): blank window ${printStages(blank)}; Galley with ${sizes.small} articles ${printStages(small)}; with ${sizes.large.toLocaleString('en-GB')} ${printStages(large)}.`,
      ],
    };
  });
}

function galleyOn(workspace: string, profile: string): App {
  return {
    name: 'Galley',
    folder: '.',
    args: ['--workspace', workspace],
    element: '[role="listbox"] [role="option"]:not(:empty)',
    key: 'ArrowDown',
    profile,
  };
}

function blankWindow(profile: string): App {
  const folder = path.join(projectRoot, 'tests', 'bench', 'blankWindow', 'main.mjs');
  return { name: 'The blank window', folder, args: [], element: 'body', profile };
}

type Launches = Readonly<Record<'blank' | 'small' | 'large', readonly Launch[]>>;

function compareTimes({ blank, small, large }: Launches): readonly Comparison[] {
  const many = sizes.large.toLocaleString('en-GB');
  const timesOf = (launches: readonly Launch[]) => launches.map(({ usable }) => usable);
  return [
    {
      what: `Start to usable Desk, ${many} articles`,
      galley: timesOf(large),
      yardstick: { name: 'blank Electron window', times: timesOf(blank) },
      bar: { ratio: 1.5 },
    },
    {
      what: `The same, ${many} articles`,
      galley: timesOf(large),
      yardstick: { name: `${sizes.small} articles`, times: timesOf(small) },
      bar: { ratio: 1.1 },
    },
  ];
}

/** Nothing where the system does not tell how much memory a process has. */
function compareMemory(what: string, galley: readonly Launch[], blank: readonly Launch[]): readonly Comparison[] {
  const [ours, theirs] = [galley, blank].map((launches) => launches.flatMap(({ memory }) => memory ?? []));
  if (!ours?.length || !theirs?.length) return [];
  const yardstick = { name: 'blank Electron window', times: theirs };
  return [{ what, galley: ours, yardstick, unit: 'MB', bar: { ratio: 2 } }];
}

function printStages(launches: readonly Launch[]): string {
  const contents = launches.flatMap(({ content }) => content ?? []);
  return [
    `Electron ready at ${median(launches.map(({ ready }) => ready)).toFixed(0)}`,
    `page begun at ${median(launches.map(({ begun }) => begun)).toFixed(0)}`,
    ...(contents.length > 0 ? [`first text at ${median(contents).toFixed(0)}`] : []),
    `usable at ${median(launches.map(({ usable }) => usable)).toFixed(0)} ms`,
  ].join(', ');
}
