import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { checksBench } from './checks/checksBench';
import type { Comparison, Outcome } from './comparison';
import { describeMachine } from './describeMachine';
import { historyBench } from './history/historyBench';
import { indexingBench } from './indexing/indexingBench';
import { median, p95 } from './percentile';
import { photosBench } from './photos/photosBench';
import { printTable } from './printTable';
import { projectRoot } from './projectRoot';
import { savingBench } from './saving/savingBench';
import { searchBench } from './search/searchBench';
import { searchWindowBench } from './search/searchWindowBench';
import { startBench } from './start/startBench';
import { typingBench } from './typing/typingBench';

/**
 * Measures Galley beside a yardstick for each of several things, in turns in one run, and prints the figures side by
 * side. Names on the command line (`npm run bench -- typing`) choose among them. All figures go to
 * out/bench/results.json.
 */

const benches = {
  start: startBench,
  typing: typingBench,
  saving: savingBench,
  history: historyBench,
  indexing: indexingBench,
  search: searchBench,
  searchWindow: searchWindowBench,
  checks: checksBench,
  photos: photosBench,
} as const;
type BenchName = keyof typeof benches;

const isBench = (name: string): name is BenchName => Object.hasOwn(benches, name);

process.exitCode = await run(process.argv.slice(2));

async function run(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !isBench(name));
  if (unknown.length > 0) {
    console.error(`There is no benchmark “${unknown.join(' ')}”. There are: ${Object.keys(benches).join(', ')}.`);
    return 2;
  }
  const loadBefore = loadavg()[0] ?? 0;
  const names = asked.length > 0 ? asked.filter(isBench) : (Object.keys(benches) as BenchName[]);
  const outcomes: [BenchName, Outcome][] = [];
  for (const name of names) outcomes.push([name, await benches[name]((step) => console.error(`${name}: ${step}`))]);

  const measured = outcomes.flatMap(([, outcome]) => (outcome.is === 'measured' ? [outcome] : []));
  const comparisons = measured.flatMap((outcome) => outcome.comparisons);
  const runtimes = [...new Set(measured.flatMap((outcome) => outcome.runtimes))];
  const machine = describeMachine(runtimes, loadBefore);
  console.log(`\n${machine}\n`);
  if (comparisons.length > 0) console.log(`${printTable(comparisons)}\n`);
  for (const note of measured.flatMap((outcome) => outcome.notes)) console.log(note);
  for (const [name, outcome] of outcomes) {
    if (outcome.is === 'skipped') console.log(`SKIPPED ${name}: ${outcome.why}`);
  }
  const results = { machine, comparisons: comparisons.map(withSummary) };
  await writeFile(path.join(projectRoot, 'out', 'bench', 'results.json'), `${JSON.stringify(results, null, 1)}\n`);
  return 0;
}

function withSummary({ what, galley, yardstick, unit = 'ms', bar }: Comparison) {
  return {
    what,
    unit,
    ...(bar && { bar }),
    galley: { median: median(galley), p95: p95(galley), times: galley },
    yardstick: {
      name: yardstick.name,
      median: median(yardstick.times),
      p95: p95(yardstick.times),
      times: yardstick.times,
    },
  };
}
