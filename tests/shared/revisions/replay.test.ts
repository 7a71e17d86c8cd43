import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../shared/changes/applyChange';
import type { ChangeRecord } from '../../../shared/changes/changeRecord';
import { emptyState, type State } from '../../../shared/model/state';
import { replay } from '../../../shared/revisions/replay';
import { absent, articleIn } from '../../../shared/revisions/standing';
import { anyPast } from '../../builders/arbitraryPast';
import { record } from '../../builders/commit';
import { lake, type PastDeed, pastOf, typing } from '../../builders/pastOf';

const typed = (text: string): PastDeed => ({ is: 'typed', minutes: 1, text, by: 'Anna' });

/** How the article stands after each record: its headline, or why it has none. */
const standings = (records: readonly ChangeRecord[]) => replay(absent, 0, records).map(({ after }) => after.is);

describe('replaying a history', () => {
  it('leads to the articles that its changes made, each changed when its change was', () => {
    fc.assert(
      fc.property(anyPast, (records) => {
        let state: State = emptyState;
        const replayed = replay(absent, 0, records);
        expect(replayed).toHaveLength(records.length);
        for (const { record: one, after } of replayed) {
          const applied = applyChange(state, one.change);
          if (!applied.ok) throw new Error(applied.message);
          state = applied.value;
          const article = state.articles[lake.id];
          expect(articleIn(after)).toEqual(article && { ...article, updatedAt: one.at });
        }
      }),
    );
  });

  it('goes on from where one had come, and passes over what it has', () => {
    const records = pastOf([typed('One '), typed('Two ')]);
    const [first, second] = replay(absent, 0, records);
    const rest = replay(second?.after ?? absent, 2, records);
    expect(rest.map(({ record: { sequence } }) => sequence)).toEqual([3]);
    expect(first?.before).toBe(absent);
  });

  it('does not know the article behind a change that is missing', () => {
    const records = pastOf([typed('One '), typed('Two '), typed('Three ')]);
    expect(standings(records.filter(({ sequence }) => sequence !== 3))).toEqual(['there', 'there', 'unknown']);
    expect(standings(records.slice(1))).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('does not know the article from an edit on that was made on another text, wherever that is', () => {
    const records = pastOf([typed('One '), typed('Two '), typed('Three '), typed('Four ')]);
    const spoilt = records.map((one) =>
      one.sequence === 2 && one.change.type === 'article.bodyEdited'
        ? { ...one, change: { ...one.change, steps: [typing('Six ')] } }
        : one,
    );
    expect(standings(spoilt)).toEqual(['there', 'there', 'unknown', 'unknown', 'unknown']);
  });

  it('knows it again from where it is created anew', () => {
    const again = record(4, { type: 'article.created', article: lake });
    const records = [...pastOf([typed('One '), typed('Two ')]), again].filter(({ sequence }) => sequence !== 2);
    expect(standings(records)).toEqual(['there', 'unknown', 'there']);
  });
});
