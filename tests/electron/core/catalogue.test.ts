import { rm } from 'node:fs/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it, vi } from 'vitest';
import { saveSettings, settingsOf } from '../../../electron/core/deskSettings';
import type { Session } from '../../../electron/core/session';
import { layoutOf } from '../../../electron/store/layout';
import { wholeArchive } from '../../../shared/model/articleQuery';
import { bodyOfParagraphs } from '../../../shared/model/body';
import { commit } from '../../builders/commit';
import { filesOf } from '../../builders/disk';
import { editor } from '../../builders/editor';
import { newDesk, openDesk } from '../../builders/openDesk';
import { caughtUp, desk, headlines, lake, tunnel } from './catalogueDesk';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

describe('the catalogue of an open folder', () => {
  it('has every change as soon as it is committed, whoever asks first', async () => {
    const session = await openDesk(await desk());
    const change = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await session.commit([commit(change)], 'window');
    const asked = await Promise.all([headlines(session), headlines(session), headlines(session, 'sea')]);
    expect(asked).toEqual([['The sea', 'The tunnel'], ['The sea', 'The tunnel'], ['The sea']]);
  });

  it('has what was committed while it was still catching up', async () => {
    const folder = await desk();
    await rm(layoutOf(folder).index);
    const session = await openDesk(folder);
    const change = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await session.commit([commit(change)], 'window');
    await headlines(session);
    await session.catalogue.caughtUp;
    expect(await headlines(session)).toEqual(['The sea', 'The tunnel']);
  });

  it('forgets an article that is removed, and has it again when that is taken back', async () => {
    const session = await openDesk(await desk());
    const { article: now = lake } = (await session.article(lake.id)) ?? {};
    await session.commit([commit({ type: 'article.removed', article: now })], 'window');
    expect(await headlines(session)).toEqual(['The tunnel']);
    await session.commit([commit({ type: 'article.created', article: now })], 'window');
    expect(await headlines(session)).toEqual(['The lake', 'The tunnel']);
  });

  it('knows at the next opening that a removed article is gone', async () => {
    const folder = await desk();
    const session = await openDesk(folder);
    await session.commit([commit({ type: 'article.removed', article: lake })], 'window');
    await session.close();
    const next = await caughtUp(folder);
    expect(await headlines(next.session)).toEqual(['The tunnel']);
    expect(await next.session.article(lake.id)).toBeUndefined();
  });
});

describe('an index that is damaged while it is open', () => {
  async function damaged(): Promise<Session> {
    const folder = await desk();
    const { session } = await caughtUp(folder);
    await headlines(session);
    const database = new DatabaseSync(layoutOf(folder).index);
    database.enableDefensive(false);
    database.exec('DELETE FROM words_data');
    database.close();
    return session;
  }

  it('is made anew in its place, and that is reported', async () => {
    const session = await damaged();
    const found = await session.catalogue.ask((index) =>
      index.list({ ...wholeArchive, query: 'lake', offset: 0, limit: 9 }),
    );
    await session.catalogue.caughtUp;
    expect(found.rows.map(({ headline }) => headline)).toEqual(['The lake']);
    expect(session.reports).toMatchObject([{ subject: 'catalogue', message: expect.stringContaining('made anew') }]);
    expect(await headlines(session)).toEqual(['The lake', 'The tunnel']);
  });

  it('has what is committed before and after', async () => {
    const session = await damaged();
    const sea = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await session.commit([commit(sea)], 'window');
    await session.catalogue.ask((index) => index.list({ ...wholeArchive, query: 'sea', offset: 0, limit: 9 }));
    await session.catalogue.caughtUp;
    const bridge = { type: 'article.headlineSet', articleId: tunnel.id, was: 'The tunnel', to: 'The bridge' } as const;
    await session.commit([commit(bridge)], 'window');
    expect(await headlines(session)).toEqual(['The bridge', 'The sea']);
  });
});

describe('an index that is asked for anew', () => {
  it('has all articles again, also those that were changed since', async () => {
    const { session } = await caughtUp(await desk());
    const sea = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await session.commit([commit(sea)], 'window');
    await session.catalogue.rebuild();
    expect(session.catalogue.isWhole).toBe(true);
    expect(await headlines(session)).toEqual(['The sea', 'The tunnel']);
  });

  it('need not read at the next opening what it knows, removed articles among it', async () => {
    const folder = await desk();
    const session = await openDesk(folder);
    await session.commit([commit({ type: 'article.removed', article: lake })], 'window');
    await session.close();
    await caughtUp(folder).then((next) => next.session.close());
    const { progress, session: last } = await caughtUp(folder);
    expect(progress).toEqual([]);
    expect(await headlines(last)).toEqual(['The tunnel']);
  });
});

describe('the catalogue of a folder that is only read', () => {
  it('begins with what is known of it, and leaves the folder as it is', async () => {
    const folder = await desk();
    await caughtUp(folder).then(({ session }) => session.close());
    const before = await filesOf(folder);
    const session = await openDesk(folder, true);
    expect(session.catalogue.isWhole).toBe(true);
    expect(await headlines(session)).toEqual(['The lake', 'The tunnel']);
    await session.close();
    expect(await filesOf(folder)).toEqual(before);
  });

  it('has what another Galley, which is writing there, has written since', async () => {
    const writer = (await caughtUp(await desk())).session;
    const sea = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await writer.commit([commit(sea)], 'window');
    const reader = await openDesk(writer.folder.layout.folder, true);
    await reader.catalogue.caughtUp;
    expect(await headlines(reader)).toEqual(['The sea', 'The tunnel']);
    await reader.close();
    expect(await headlines(writer)).toEqual(['The sea', 'The tunnel']);
  });

  it('is made in memory where there is no index to begin with', async () => {
    const folder = await desk();
    await rm(layoutOf(folder).inner, { recursive: true });
    const session = await openDesk(folder, true);
    await session.catalogue.caughtUp;
    expect(await headlines(session)).toEqual(['The lake', 'The tunnel']);
    await session.close();
    expect(Object.keys(await filesOf(folder)).filter((name) => name.startsWith('.galley'))).toEqual([]);
  });
});

describe('what counts as missing', () => {
  it('is counted anew when the settings say otherwise', async () => {
    const folder = await newDesk();
    const session = await openDesk(folder);
    await session.commit(
      [commit({ type: 'article.created', article: { ...lake, body: bodyOfParagraphs(['One.']) } })],
      'window',
    );
    await session.close();
    const { session: next } = await caughtUp(folder);
    const missing = async (): Promise<number | undefined> => {
      await next.catalogue.caughtUp;
      return next.catalogue.ask((index) => index.summaries([lake.id])[0]?.openChecks);
    };
    const before = (await missing()) ?? 0;
    const settings = settingsOf(next.folder, editor);
    const lengthTargets = {
      ...settings.lengthTargets,
      headline: { minimum: 1, maximum: 3 },
      slug: { minimum: 0, maximum: 2 },
    };
    await saveSettings(next, { ...settings, lengthTargets }, editor);
    expect(await missing()).toBeGreaterThan(before);
  });
});
