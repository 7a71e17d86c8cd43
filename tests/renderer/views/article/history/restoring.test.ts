import { describe, expect, it } from 'vitest';
import { restored, restoringChanges, sayStanding } from '../../../../../renderer/views/article/history/restoring';
import { applyChanges } from '../../../../../shared/changes/applyChange';
import { bodyOfParagraphs } from '../../../../../shared/model/body';
import { slugSchema } from '../../../../../shared/model/slugSchema';
import { emptyState } from '../../../../../shared/model/state';
import { article } from '../../../../builders/article';

const version = article();
const now = article({
  ...version,
  headline: 'Another headline',
  body: bodyOfParagraphs(['Only one paragraph is left of it.']),
  state: 'published',
  slug: slugSchema.parse('another-headline'),
  formerSlugs: [version.slug],
  updatedAt: '2026-11-23T12:04:00.000Z',
});
const after = (changes: ReturnType<typeof restoringChanges>) => {
  const applied = applyChanges({ ...emptyState, articles: { [now.id]: now } }, changes);
  return applied.ok ? applied.value.articles[now.id] : applied.message;
};

describe('restoring a version', () => {
  it('makes what its preview showed, with or without the state', () => {
    for (const withState of [false, true]) {
      const target = restored(now, version, withState);
      expect(after(restoringChanges(now, target, 3))).toEqual(target);
    }
  });

  it('leaves the article published under its address unless the state is wanted too', () => {
    expect(restored(now, version, false)).toMatchObject({
      headline: version.headline,
      state: 'published',
      slug: now.slug,
    });
    expect(restored(now, version, true)).toMatchObject({ state: 'ready', slug: version.slug });
  });

  it('has the addresses that readers know lead on to the one that comes back', () => {
    expect(restored(now, version, true).formerSlugs).toEqual([now.slug]);
  });

  it('says first in the history which change it goes back to', () => {
    expect(restoringChanges(now, version, 3)[0]).toEqual({
      type: 'article.versionRestored',
      articleId: now.id,
      sequence: 3,
    });
  });

  it('is nothing when nothing would change', () => {
    expect(restoringChanges(version, version, 3)).toEqual([]);
  });
});

describe('what stays as it is', () => {
  it('is said by name, an address once', () => {
    expect(sayStanding(now, version)).toBe('state and slug');
    expect(sayStanding(now, now)).toBe('');
  });
});
