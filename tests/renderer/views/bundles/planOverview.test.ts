import { describe, expect, it } from 'vitest';
import { groupByReason, planOverview } from '../../../../renderer/views/bundles/planOverview';
import type { BundlePlanSummary, PlannedFile } from '../../../../shared/contract/answers';
import { articleIdSchema } from '../../../../shared/model/ids';

const file = (path: string, reason: PlannedFile['reason']): PlannedFile => ({ path, bytes: 100, reason });

const plan = (given: Partial<BundlePlanSummary>): BundlePlanSummary => ({
  sequence: 2,
  files: [],
  gone: [],
  articles: [],
  lists: [],
  stays: [],
  ...given,
});

describe('what would go out, grouped by reason', () => {
  it('puts what is changed first, then what is new, then what stays the same', () => {
    const files = [file('a', 'same'), file('b', 'new'), file('c', 'changed'), file('d', 'new')];
    expect(groupByReason(files).map(({ reason, members }) => [reason, members.map(({ path }) => path)])).toEqual([
      ['changed', ['c']],
      ['new', ['b', 'd']],
      ['same', ['a']],
    ]);
  });

  it('leaves out a reason that nothing has', () => {
    expect(groupByReason([file('a', 'new')]).map(({ reason }) => reason)).toEqual(['new']);
  });
});

describe('a plan in numbers', () => {
  it('counts files, bytes and the drafts that go out too', () => {
    const article = (number: number, state: 'draft' | 'published') => ({
      id: articleIdSchema.parse(`019a0000-0000-7000-8000-00000000000${number}`),
      headline: 'Lake Sevan rises',
      state,
      reason: 'new' as const,
      mustMend: state === 'draft' ? ['There is no headline yet.'] : [],
    });
    const overview = planOverview(
      plan({ files: [file('a', 'new'), file('b', 'same')], articles: [article(1, 'draft'), article(2, 'published')] }),
    );
    expect(overview).toEqual({ files: 2, bytes: 200, drafts: 1, lacking: 1, isAllSame: false, isEmpty: false });
  });

  it('is empty when no article, no card and nothing gone is in it', () => {
    const lists = [{ id: 'popular', title: 'Popular', cards: 0, reason: 'new' as const }];
    expect(planOverview(plan({ files: [file('index.html', 'new')], lists })).isEmpty).toBe(true);
    expect(planOverview(plan({ lists, gone: ['a.html'] })).isEmpty).toBe(false);
    expect(planOverview(plan({ lists: lists.map((list) => ({ ...list, cards: 1 })) })).isEmpty).toBe(false);
  });

  it('is all the same when no file is changed, new or gone', () => {
    expect(planOverview(plan({ files: [file('a', 'same')] })).isAllSame).toBe(true);
    expect(planOverview(plan({ files: [file('a', 'same')], gone: ['b'] })).isAllSame).toBe(false);
  });
});
