import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyChanges } from '../../../shared/changes/applyChange';
import { changeSchema } from '../../../shared/changes/change';
import { changesBetween } from '../../../shared/changes/changesBetween';
import { invertChanges } from '../../../shared/changes/invertChange';
import type { Article } from '../../../shared/model/article';
import { bodyOfParagraphs } from '../../../shared/model/body';
import { emptyState, type State } from '../../../shared/model/state';
import { anyArticle } from '../../builders/arbitraryState';
import { twoStories } from '../../builders/arbitraryStory';
import { article } from '../../builders/article';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const holding = (one: Article): State => ({ ...emptyState, articles: { [one.id]: one } });

/** Two articles, whose bodies have something in common half of the time. */
const twoArticles = fc
  .tuple(anyArticle, anyArticle, fc.option(twoStories, { nil: null }))
  .map(([one, other, bodies]) =>
    bodies
      ? ([
          { ...one, body: bodies[0] },
          { ...other, body: bodies[1] },
        ] as const)
      : ([one, other] as const),
  );

function applied(one: Article, changes: ReturnType<typeof changesBetween>): Article | undefined {
  const after = applyChanges(holding(one), changes);
  if (!after.ok) throw new Error(after.message);
  return after.value.articles[one.id];
}

describe('the changes between two articles', () => {
  it('make the one say what the other says; its id and its times stay its own', () => {
    fc.assert(
      fc.property(twoArticles, ([one, other]) => {
        const changes = changesBetween(one, other, { withState: true });
        const { id, createdAt, updatedAt } = one;
        expect(applied(one, changes)).toEqual({ ...other, id, createdAt, updatedAt });
      }),
      { numRuns: 300 },
    );
  });

  it('leave its state, addresses, embargo, notes and corrections alone when the state is not asked for', () => {
    fc.assert(
      fc.property(twoArticles, ([one, other]) => {
        const { id, createdAt, updatedAt, state, slug, formerSlugs, notes, embargo, corrections } = one;
        const wanted = { ...other, id, createdAt, updatedAt, state, slug, formerSlugs, notes, embargo, corrections };
        expect(applied(one, changesBetween(one, other))).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('are taken back to the article as it was', () => {
    fc.assert(
      fc.property(twoArticles, fc.boolean(), ([one, other], withState) => {
        const changes = changesBetween(one, other, { withState });
        const after = applyChanges(holding(one), changes);
        if (!after.ok) throw new Error(after.message);
        const back = applyChanges(after.value, invertChanges(holding(one), changes));
        expect(back).toEqual({ ok: true, value: holding(one) });
      }),
      { numRuns: 300 },
    );
  });

  it('go over the line as they are', () => {
    fc.assert(
      fc.property(twoArticles, ([one, other]) => {
        const changes = changesBetween(one, other, { withState: true });
        expect(changes.map((change) => changeSchema.parse(JSON.parse(JSON.stringify(change))))).toEqual(changes);
      }),
    );
  });

  it('are none between an article and itself', () => {
    fc.assert(
      fc.property(anyArticle, (one) => {
        expect(changesBetween(one, structuredClone(one), { withState: true })).toEqual([]);
      }),
    );
  });

  it('touch only the fields that differ, and the body once', () => {
    const one = article();
    const body = bodyOfParagraphs([
      'The lake stands ten centimetres higher than a year ago.',
      'Somebody had expected it.',
    ]);
    const changes = changesBetween(one, { ...one, headline: 'Lake Sevan falls', tags: [], state: 'withdrawn', body });
    expect(changes.map(({ type }) => type)).toEqual(['article.headlineSet', 'article.tagsSet', 'article.bodyEdited']);
    expect(changes[0]).toEqual({
      type: 'article.headlineSet',
      articleId: one.id,
      was: one.headline,
      to: 'Lake Sevan falls',
    });
    expect(changes[2]).toMatchObject({ steps: [{ stepType: 'replace' }, { stepType: 'replace' }] });
  });
});
