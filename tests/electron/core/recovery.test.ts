import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../electron/store/layout';
import type { Change } from '../../../shared/changes/change';
import { sayRecovery } from '../../../shared/contract/sayRecovery';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { newDesk, openDesk } from '../../builders/openDesk';
import { now } from '../../builders/openFolder';
import { temporaryFolder } from '../../builders/temporaryFolder';

const lake = article({ headline: 'The lake' });
const created: Change = { type: 'article.created', article: lake };
const kicker = (was: string, to: string): Change => ({ type: 'article.kickerSet', articleId: lake.id, was, to });
const at = '2018-11-19T12:04:17.000Z';

/** What a folder would be after a sudden end now: a copy of it while it is open. */
async function afterSuddenEnd(folder: string): Promise<string> {
  const copy = path.join(await temporaryFolder(), 'desk');
  await cp(folder, copy, { recursive: true });
  return copy;
}

/** A desk that ended suddenly with three changes that only the history has. */
async function endedSuddenly(): Promise<string> {
  const folder = await newDesk();
  const session = await openDesk(folder);
  await session.commit([commit(created)], 'window');
  await session.commit([commit(kicker('News', 'Analysis')), commit(kicker('Analysis', 'Opinion'), at)], 'window');
  return afterSuddenEnd(folder);
}

const broughtBack = { id: lake.id, headline: 'The lake', changes: 3, lastAt: at };

describe('a start after a sudden end', () => {
  it('tells what was brought back, how much of it and from when', async () => {
    const session = await openDesk(await endedSuddenly());
    expect(await session.recovery).toEqual({ endedAt: at, articles: [broughtBack] });
    expect(await session.article(lake.id)).toMatchObject({ sequence: 3, article: { kicker: 'Opinion' } });
  });

  it('that ended suddenly itself before the files were written tells the same', async () => {
    const first = await endedSuddenly();
    await openDesk(first).then(({ recovery }) => recovery);
    const second = await openDesk(await afterSuddenEnd(first));
    expect(await second.recovery).toMatchObject({ articles: [broughtBack] });
  });

  it('finds out without the list, when a power cut has taken it: as a report, once all has been looked at', async () => {
    const folder = await endedSuddenly();
    await rm(layoutOf(folder).unsettled);
    const session = await openDesk(folder);
    await session.recovery;
    await session.catalogue.caughtUp;
    await expect
      .poll(async () => [...((await session.recovery)?.articles ?? []), ...session.reports], { timeout: 10_000 })
      .toHaveLength(1);
  });

  it('is not put out by a list that a power cut has torn', async () => {
    const folder = await endedSuddenly();
    await writeFile(layoutOf(folder).unsettled, '\0\0\0{"kind":"arti');
    expect(await (await openDesk(folder)).article(lake.id)).toMatchObject({ sequence: 3 });
  });

  it('with nothing to bring back says that, too', async () => {
    const folder = await newDesk();
    const session = await openDesk(folder);
    await session.place.remember({ address: '#/lists', articleId: null, selection: null });
    const next = await openDesk(await afterSuddenEnd(folder));
    expect(await next.recovery).toEqual({ endedAt: now().toISOString(), articles: [] });
    expect(next.place.latest?.address).toBe('#/lists');
  });
});

describe('a start after an end in order', () => {
  it('has nothing to tell, and goes on where the editor was', async () => {
    const folder = await endedSuddenly();
    const place = { address: `#/article/${lake.id}`, articleId: lake.id, selection: { anchor: 3, head: 5 } };
    const session = await openDesk(folder);
    session.place.remember(place);
    await session.close();
    const next = await openDesk(folder);
    expect(await next.recovery).toBeNull();
    expect(next.place.latest).toEqual(place);
  });

  it('has nothing to tell to one who may only read', async () => {
    const folder = await endedSuddenly();
    expect(await (await openDesk(folder, true)).recovery).toBeNull();
  });
});

describe('what is said of a sudden end', () => {
  const today = new Date('2018-11-19T15:00:00');
  const endedAt = new Date('2018-11-19T12:04:30').toISOString();
  const lastAt = new Date('2018-11-19T12:04:17').toISOString();
  const brought = (headline: string, changes: number) => ({ ...broughtBack, headline, changes, lastAt });

  it('names the article, and says until when everything is there', () => {
    expect(sayRecovery({ endedAt, articles: [brought('The lake', 23)] }, 'Galley', today)).toBe(
      'Galley ended suddenly at 12:04. Everything up to 12:04:17 is here: 23 changes to “The lake” were brought back from its history.',
    );
  });

  it.each([
    [[brought('A', 1)], '1 change to “A” was brought back from its history.'],
    [[brought('A', 2), brought('B', 4)], '2 changes to “A” and 4 to “B” were brought back from their histories.'],
    [
      [brought('A', 2), brought('', 4), brought('C', 1), brought('D', 6)],
      '2 changes to “A”, 4 to “No headline yet” and 7 to 2 other articles were brought back from their histories.',
    ],
  ])('counts what came back', (articles, words) => {
    expect(sayRecovery({ endedAt, articles }, 'Galley', today)).toContain(words);
  });

  it('says when nothing had to be brought back, and on which day it was', () => {
    expect(sayRecovery({ endedAt, articles: [] }, 'Galley', new Date('2018-11-20T09:00:00'))).toBe(
      'Galley ended suddenly at 12:04 on 19 November. Everything that was saved is here; nothing had to be brought back.',
    );
  });
});
