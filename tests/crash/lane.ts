import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 as newArticleId } from 'uuid';
import { fingerprintOf } from '../../shared/changes/fingerprint';
import type { Bridge } from '../../shared/contract/bridge';
import type { CallName, CallOutput } from '../../shared/contract/calls';
import type { Article } from '../../shared/model/article';
import { documentOf } from '../../shared/model/body';
import { type ArticleId, articleIdSchema } from '../../shared/model/ids';
import type { Result } from '../../shared/result';
import { between, happens, type Random, randomFor } from '../bench/random';
import { article } from '../builders/article';
import { commit } from '../builders/commit';
import { aheadOnDisk } from './onDisk';
import { type Server, startServer } from './server';
import { nothing, sum, type Tally } from './tally';
import { openTypingWindow, type TypedArticle, type TypingWindow } from './typingWindow';
import { startYardstick } from './yardstick';

/** The most milliseconds of typing that a kill may cost, besides what the machine itself takes for a line just then. */
export const mostMissing = 300;
/** After so many kills the articles are left alone and new ones are begun, for histories grow. */
const killsPerArticle = 25;

export interface LaneOptions {
  /** The built `galley` command. */
  readonly command: string;
  readonly workspace: string;
  readonly kills: number;
  readonly seed: number;
  readonly number: number;
  readonly onKill: (tally: Tally) => void;
}

/** Types into one workspace and kills what keeps its files, again and again; each time all that was typed is looked for. */
export async function runLane({ command, workspace, kills, seed, number, onKill }: LaneOptions): Promise<Tally> {
  const random = randomFor(seed, number);
  const yardstick = startYardstick(path.dirname(workspace));
  let tally = nothing;
  let server = await startServer(command, workspace);
  let window = await openWindow(server.bridge, await beginArticles(server.bridge), random);
  for (let kill = 1; kill <= kills; kill++) {
    yardstick.slowest();
    const endedAt = await typeUntilKilled(server, window, random);
    const machine = yardstick.slowest();
    const livesOn = happens(random, 0.25);
    if (!livesOn) window.die();
    const ahead = await aheadOf(workspace, window);
    const acknowledged = window.acknowledged();
    server = await startServer(command, workspace);
    const found = await compare(server.bridge, window, ahead, endedAt, livesOn);
    const late = found.missingFor - machine > mostMissing ? 1 : 0;
    tally = sum(tally, { ...found, kills: 1, acknowledged, late });
    onKill(tally);
    const renews = kill % killsPerArticle === 0;
    const ids = renews ? await beginArticles(server.bridge) : Array.from(window.typed.keys());
    window.die();
    window = await openWindow(server.bridge, ids, random);
  }
  window.die();
  yardstick.end();
  await server.end();
  return tally;
}

async function beginArticles(bridge: Bridge): Promise<readonly ArticleId[]> {
  const made = ['one', 'two'].map((headline) => article({ id: articleIdSchema.parse(newArticleId()), headline }));
  await ask(bridge, 'changes.commit', {
    commits: made.map((one) => commit({ type: 'article.created', article: one }, new Date().toISOString())),
  });
  return made.map(({ id }) => id);
}

async function openWindow(bridge: Bridge, ids: readonly ArticleId[], random: Random): Promise<TypingWindow> {
  const open: Article[] = [];
  for (const articleId of ids) open.push((await ask(bridge, 'articles.get', { articleId })).article);
  return openTypingWindow(bridge, open, random);
}

/** Resolves to the moment of the kill, in milliseconds. */
async function typeUntilKilled(server: Server, window: TypingWindow, random: Random): Promise<number> {
  const until = performance.now() + between(random, 30, 1000);
  while (performance.now() < until) {
    window.act();
    await pause(between(random, 4, 40));
  }
  const endedAt = performance.now();
  await server.kill();
  return endedAt;
}

async function aheadOf(workspace: string, window: TypingWindow): Promise<ReadonlyMap<ArticleId, number>> {
  const ahead = new Map<ArticleId, number>();
  for (const id of window.typed.keys()) ahead.set(id, await aheadOnDisk(workspace, id));
  return ahead;
}

/** Looks whether everything is there, and whether the editor is told of what was brought back and of nothing else. */
async function compare(
  bridge: Bridge,
  window: TypingWindow,
  ahead: ReadonlyMap<ArticleId, number>,
  endedAt: number,
  livesOn: boolean,
): Promise<Tally> {
  const faults: string[] = [];
  const { recovery, reports } = await ask(bridge, 'workspace.describe', {});
  if (!recovery) faults.push('nobody was told that Galley had ended suddenly');
  const told = new Map(recovery?.articles.map(({ id, changes }) => [id, changes]));
  for (const [id, changes] of ahead) {
    if ((told.get(id) ?? 0) !== changes)
      faults.push(`${changes} changes came back, and ${told.get(id) ?? 0} were told`);
  }
  const torn = reports.filter(({ message }) => /^The last \d+ bytes of the history/.test(message));
  for (const { message } of reports.filter((one) => !torn.includes(one))) faults.push(`a false report: ${message}`);

  if (livesOn && !(await window.goOnWith(bridge))) faults.push('a window that lived on could not save');
  let found: Tally = { ...nothing, recovered: sumOf(told.values()), torn: torn.length };
  const sources = await ask(bridge, 'sources.all', {});
  const named = new Set<string>();
  for (const [articleId, typed] of window.typed) {
    const { article: now } = await ask(bridge, 'articles.get', { articleId });
    for (const { sourceId } of now.sources) named.add(sourceId);
    found = sum(found, compareTyped(now, typed, endedAt, livesOn));
  }
  const known = new Set<string>(sources.map(({ id }) => id));
  if (Array.from(named).some((id) => !known.has(id))) faults.push('an article names a source that is not there');
  const latest = sources.at(-1);
  if (latest && !named.has(latest.id) && named.size > 0) faults.push('a source is there that no article names');
  return { ...found, faults: [...found.faults, ...faults] };
}

function compareTyped(now: Article, typed: TypedArticle, endedAt: number, livesOn: boolean): Tally {
  let found = nothing;
  for (const [what, back] of [
    ['body', typed.body.cameBackAs(fingerprintOf(documentOf(now.body)), endedAt)],
    ['headline', typed.headline.cameBackAs(now.headline, endedAt)],
  ] as const) {
    const { lost, missing, missingFor } = back;
    const faults: string[] = [];
    if (lost === undefined) faults.push(`a ${what} came back as it never was`);
    if (livesOn && missing > 0) faults.push(`a window that lived on misses ${missing} keystrokes in its ${what}`);
    found = sum(found, { ...nothing, lost: lost ?? 0, missing, missingFor, faults });
  }
  return found;
}

async function ask<Name extends CallName>(
  bridge: Bridge,
  name: Name,
  input: Parameters<typeof bridge.call<Name>>[1],
): Promise<CallOutput<Name>> {
  const answer: Result<CallOutput<Name>> = await bridge.call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
  return answer.value;
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
