import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createEmptyWorkspace } from '../../../electron/core/createWorkspace';
import { openSession, type Session } from '../../../electron/core/session';
import { appendToHistory } from '../../../electron/store/journal';
import { historyFile, layoutOf } from '../../../electron/store/layout';
import { openWorkspaceFolder } from '../../../electron/store/workspaceFolder';
import type { ChangeRecord } from '../../../shared/changes/changeRecord';
import { subjectKey } from '../../../shared/changes/subject';
import type { Result } from '../../../shared/result';
import type { Bar, Outcome } from '../comparison';
import { between, randomOf } from '../random';
import { benchPorts } from '../sampleWorkspace';
import { timeOf } from '../saving/saver';
import { withWorkFolder } from '../workFolder';
import { longPast, pastArticle } from './longPast';

const changes = 50_000;
const rounds = 20;
/** Records written at a time while the history is made. */
const atOnce = 5_000;

const { id } = pastArticle;

/** Nothing of a long history may cost as much as reading it. */
const bar: Bar = { ratio: 1, p95: 200 };

/**
 * An article with a history of 50,000 changes, most of them typing in a story of 10,000 words. Each round opens the
 * folder anew, so that nothing of the article is in memory, and times what its window asks for on opening it (the
 * article, the trail for its undo, and its timeline), and then one revision somewhere in the middle. Beside it: reading
 * the history's file and parsing its lines, without understanding any of them. The first round of all has no snapshots
 * yet: what following the whole history once takes.
 */
export async function historyBench(say: (step: string) => void): Promise<Outcome> {
  return withWorkFolder(async (work) => {
    const folder = path.join(work, 'desk');
    say(`making a history of ${changes} changes`);
    const { history, endedAt } = await makeDesk(folder);
    const opening = () => openDesk(folder, () => new Date(endedAt));

    say('following it for the first time');
    const first = await opening();
    const cold = await timeOf(() => expected(first.revisions.timeline(id)));
    await first.close();
    const coldYardstick = await timeOf(() => readAndParse(history));

    const random = randomOf(changes);
    const times = { opening: [] as number[], revision: [] as number[], yardstick: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      say(`round ${round + 1} of ${rounds}`);
      const session = await opening();
      times.opening.push(await timeOf(() => openArticle(session)));
      const sequence = between(random, changes * 0.25, changes * 0.75);
      times.revision.push(await timeOf(() => expected(session.revisions.revision(id, sequence))));
      await session.close();
      times.yardstick.push(await timeOf(() => readAndParse(history)));
    }
    const name = 'read and parse the history';
    const yardstick = { name, times: times.yardstick };
    const past = `${changes.toLocaleString('en-GB')} changes`;
    return {
      is: 'measured',
      comparisons: [
        { what: `Open an article of ${past}, with its trail and timeline`, galley: times.opening, yardstick, bar },
        { what: `A revision in the middle of ${past}`, galley: times.revision, yardstick, bar },
        { what: `Follow ${past} anew, once`, galley: [cold], yardstick: { name, times: [coldYardstick] } },
      ],
      runtimes: [],
      notes: [],
    };
  });
}

async function makeDesk(folder: string): Promise<{ readonly history: string; readonly endedAt: string }> {
  const made = await createEmptyWorkspace(folder, { title: 'Desk', ownNames: ['own'], language: 'en' }, benchPorts);
  if (!made.ok) throw new Error(made.message);
  const history = historyFile(layoutOf(folder), subjectKey({ kind: 'article', id }));
  let size = 0;
  let part: ChangeRecord[] = [];
  let endedAt = '';
  for (const record of longPast(changes)) {
    part.push(record);
    endedAt = record.at;
    if (part.length < atOnce && record.sequence < changes) continue;
    size = await appendToHistory(history, size, part);
    part = [];
  }
  // The article's own file is made from its history, and is there from then on.
  const session = await openDesk(folder, benchPorts.now);
  await session.article(id);
  await session.close();
  return { history, endedAt };
}

async function openDesk(folder: string, now: () => Date): Promise<Session> {
  const ports = { ...benchPorts, now };
  const opened = await openWorkspaceFolder(folder, { readOnly: false, ...ports });
  if (!opened.ok) throw new Error(opened.message);
  const session = openSession(opened.value, ports);
  await session.catalogue.caughtUp;
  if (session.reports.length > 0) throw new Error(JSON.stringify(session.reports));
  return session;
}

async function openArticle(session: Session): Promise<void> {
  const [open, trail] = await Promise.all([session.article(id), expected(session.revisions.trail(id))]);
  const timeline = await expected(session.revisions.timeline(id));
  if (open?.sequence !== changes || timeline.changes !== changes || trail.edits.length === 0) {
    throw new Error('The article did not open as it should');
  }
}

async function expected<Value>(asked: Promise<Result<Value>>): Promise<Value> {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

async function readAndParse(history: string): Promise<number> {
  const lines = (await readFile(history, 'utf8')).split('\n');
  return lines.filter((line) => line !== '').map((line): unknown => JSON.parse(line)).length;
}
