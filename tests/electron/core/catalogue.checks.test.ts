import { describe, expect, it } from 'vitest';
import { saveSettings, settingsOf } from '../../../electron/core/deskSettings';
import type { Session } from '../../../electron/core/session';
import { bodyOfParagraphs } from '../../../shared/model/body';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { editor } from '../../builders/editor';
import { photo } from '../../builders/newsroom';
import { newDesk, openDesk } from '../../builders/openDesk';

const lake = photo({ credit: '', usageTerms: 'For one use' });
const made = article({
  state: 'draft',
  body: bodyOfParagraphs(['He went to Kiev. '.repeat(60)]),
  leadPhoto: { photoId: lake.id, caption: '', credit: '', altText: '' },
});

/** A desk with a draft that leads with a photo without credit. */
async function desk(): Promise<{ readonly folder: string; readonly session: Session }> {
  const folder = await newDesk();
  const session = await openDesk(folder);
  const commits = [commit({ type: 'photo.added', photo: lake }), commit({ type: 'article.created', article: made })];
  expect(await session.commit(commits, 'test')).toMatchObject({ ok: true });
  return { folder, session };
}

const openChecks = ({ catalogue }: Session) => catalogue.ask((index) => index.summaries([made.id])[0]?.openChecks);

describe('what a list says is missing', () => {
  it('counts what a photo’s record says, and follows the record', async () => {
    const { session } = await desk();
    const before = (await openChecks(session)) ?? 0;
    const credited = {
      type: 'photo.fieldsSet',
      photoId: lake.id,
      was: { credit: '' },
      to: { credit: 'A. P.' },
    } as const;
    expect(await session.commit([commit(credited)], 'test')).toMatchObject({ ok: true });
    expect(await openChecks(session)).toBe(before - 1);
  });

  it('is the same when the index is made anew from the files', async () => {
    const { folder, session } = await desk();
    const before = await openChecks(session);
    await session.close();
    const next = await openDesk(folder);
    await next.catalogue.rebuild();
    expect(await openChecks(next)).toBe(before);
  });

  it('counts the desk’s usage, as soon as that is set', async () => {
    const { session } = await desk();
    const before = (await openChecks(session)) ?? 0;
    const variants = [{ language: 'en', preferred: 'Kyiv', variants: ['Kiev'] }];
    await saveSettings(session, { ...settingsOf(session.folder, editor), usage: { variants, words: [] } }, editor);
    await session.catalogue.caughtUp;
    expect(await openChecks(session)).toBeGreaterThan(before);
  });
});
