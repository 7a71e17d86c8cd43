import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../shared/contract/revisions';
import { createGrouper } from '../../../shared/revisions/grouper';
import { type Grouping, timelineOf } from '../../../shared/revisions/grouping';
import { groupSittings } from '../../../shared/revisions/groupSittings';
import { replay } from '../../../shared/revisions/replay';
import { absent } from '../../../shared/revisions/standing';
import { anyPast } from '../../builders/arbitraryPast';
import { record } from '../../builders/commit';
import { lake, type PastDeed, pastOf } from '../../builders/pastOf';

const deed = (is: PastDeed['is'], minutes: number, text = '', by = 'Anna'): PastDeed => ({ is, minutes, text, by });

/** What a timeline says in short, newest first. */
function told(revisions: readonly Revision[]): readonly string[] {
  return revisions.map(({ sequence, by, is }) => {
    switch (is.kind) {
      case 'sitting':
        return `${sequence} ${by}: ${is.changes} of ${is.fields.join(', ')}`;
      case 'state':
        return `${sequence} ${is.was} to ${is.to}`;
      case 'named':
        return `${sequence} named ${is.name}`;
      case 'restored':
        return `${sequence} restored ${is.from}`;
      default:
        return `${sequence} ${is.kind}`;
    }
  });
}

const timeline = (...deeds: readonly PastDeed[]) => told(groupSittings(pastOf(deeds)).revisions);

describe('a timeline', () => {
  it('begins with the creation', () => {
    expect(groupSittings(pastOf([]))).toEqual({
      changes: 1,
      publishedAt: null,
      revisions: [{ sequence: 1, at: lake.createdAt, by: 'Anna Petrosyan', is: { kind: 'created' } }],
    });
  });

  it('makes one sitting of what a person edits without a long pause, and says from when to when', () => {
    const [sitting] = groupSittings(pastOf([deed('typed', 5), deed('retitled', 14), deed('typed', 15)])).revisions;
    expect(sitting).toMatchObject({
      sequence: 4,
      at: '2018-11-19T10:04:00.000Z',
      is: { kind: 'sitting', from: '2018-11-19T09:35:00.000Z', changes: 3, fields: ['body', 'headline'] },
    });
  });

  it('begins another sitting after more than a quarter of an hour, and with another person', () => {
    expect(timeline(deed('typed', 1), deed('typed', 16), deed('typed', 1, '', 'Giorgi'), deed('typed', 1))).toEqual([
      '5 Anna: 1 of body',
      '4 Giorgi: 1 of body',
      '3 Anna: 1 of body',
      '2 Anna: 1 of body',
      '1 created',
    ]);
  });

  it('begins another sitting when the clock was set back to before the sitting', () => {
    expect(timeline(deed('typed', 60), deed('typed', -30))).toEqual([
      '3 Anna: 1 of body',
      '2 Anna: 1 of body',
      '1 created',
    ]);
  });

  it('shows each state step by itself, and goes on behind it with a sitting of its own', () => {
    expect(timeline(deed('typed', 1), deed('took a step', 1), deed('typed', 1))).toEqual([
      '4 Anna: 1 of body',
      '3 draft to in review',
      '2 Anna: 1 of body',
      '1 created',
    ]);
  });

  it('shows named versions, and takes the last one back for an empty name', () => {
    const deeds = [deed('typed', 1), deed('named', 1, 'Short'), deed('typed', 1), deed('named', 1, 'Long')];
    expect(timeline(...deeds)).toEqual([
      '5 named Long',
      '4 Anna: 1 of body',
      '3 named Short',
      '2 Anna: 1 of body',
      '1 created',
    ]);
    expect(timeline(...deeds, deed('unnamed', 1), deed('typed', 1))).toEqual([
      '7 Anna: 1 of body',
      '4 Anna: 1 of body',
      '3 named Short',
      '2 Anna: 1 of body',
      '1 created',
    ]);
  });

  it('makes one revision of a restore and what came with it', () => {
    expect(
      timeline(deed('typed', 1), deed('restored', 1), deed('typed', 0), deed('retitled', 0), deed('typed', 1)),
    ).toEqual(['6 Anna: 1 of body', '5 restored 1', '2 Anna: 1 of body', '1 created']);
  });

  it('does not take the taking back of a restore, which ends in the same words, for a restore', () => {
    const deeds = [deed('restored', 1), deed('typed', 0), deed('typed', 2), deed('restored', 0)];
    expect(timeline(...deeds)).toEqual(['4 Anna: 1 of body', '3 restored 1', '1 created']);
    expect(timeline(...deeds, deed('typed', 1))).toEqual(['6 Anna: 2 of body', '3 restored 1', '1 created']);
  });

  it('shows a restore that had nothing to change', () => {
    expect(timeline(deed('typed', 1), deed('restored', 1))).toEqual(['3 restored 1', '2 Anna: 1 of body', '1 created']);
  });

  it('makes one revision of a merge and what came with it', () => {
    expect(timeline(deed('merged', 1), deed('typed', 0), deed('typed', 1))).toEqual([
      '4 Anna: 1 of body',
      '3 merged',
      '1 created',
    ]);
  });

  it('says after which change the article was last published as it was', () => {
    const steps = Array.from({ length: 5 }, () => deed('took a step', 1));
    expect(groupSittings(pastOf(steps.slice(0, 2))).publishedAt).toBeNull();
    expect(groupSittings(pastOf([...steps.slice(0, 3), deed('typed', 1)])).publishedAt).toBe(4);
    expect(groupSittings(pastOf(steps)).publishedAt).toBe(5);
  });

  it('knows an article that came into the workspace published', () => {
    expect(groupSittings(pastOf([deed('typed', 1)], { ...lake, state: 'published' })).publishedAt).toBe(1);
  });

  it('counts the words that a sitting left in the body and took out of it, not those that came and went', () => {
    const [sitting] = groupSittings(
      pastOf([deed('typed', 1, 'Two words '), deed('typed', 1, 'gone '), deed('deleted', 1), deed('deleted', 1)]),
    ).revisions;
    // Of “gone Two words The lake …” the first six letters were deleted.
    expect(sitting?.is).toMatchObject({ changes: 4, wordsAdded: 2, wordsRemoved: 0 });
    const [deleted] = groupSittings(pastOf([deed('deleted', 1)])).revisions;
    expect(deleted?.is).toMatchObject({ wordsAdded: 0, wordsRemoved: 1 });
  });

  it('goes on behind a gap in the history, without counting words', () => {
    const records = pastOf([deed('typed', 1, 'One '), deed('typed', 1, 'Two '), deed('took a step', 1)]);
    const gapped = groupSittings(records.filter(({ sequence }) => sequence !== 2));
    expect(told(gapped.revisions)).toEqual(['4 draft to in review', '3 Anna: 1 of body', '1 created']);
    expect(gapped.revisions[1]?.is).toMatchObject({ wordsAdded: 0, wordsRemoved: 0 });
  });

  it('ends with an article that was taken back, and begins again with one that was brought back', () => {
    const removed = record(2, { type: 'article.removed', article: lake }, '2018-11-19T09:31:00.000Z');
    const again = record(3, { type: 'article.created', article: lake }, '2018-11-19T09:32:00.000Z');
    expect(told(groupSittings([...pastOf([]), removed]).revisions)).toEqual(['1 created']);
    expect(told(groupSittings([...pastOf([]), removed, again]).revisions)).toEqual(['3 created', '1 created']);
  });
});

describe('whatever the history', () => {
  it('its revisions stand newest first, and each is one that can be looked at', () => {
    fc.assert(
      fc.property(anyPast, (records) => {
        const { changes, revisions } = groupSittings(records);
        expect(changes).toBe(records.length);
        const sequences = revisions.map(({ sequence }) => sequence);
        expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => other - one));
        expect(revisions.at(-1)).toMatchObject({ sequence: 1, is: { kind: 'created' } });
      }),
    );
  });

  it('no sitting has a pause in it, or two people, or ends before it begins', () => {
    fc.assert(
      fc.property(anyPast, (records) => {
        for (const { sequence, by, at, is } of groupSittings(records).revisions) {
          if (is.kind !== 'sitting') continue;
          const own = records
            .filter(({ sequence: number, change }) => number <= sequence && isEdit(change.type))
            .slice(-is.changes);
          expect(own.map((one) => one.by)).toEqual(own.map(() => by));
          expect([own[0]?.at, own.at(-1)?.at]).toEqual([is.from, at]);
          expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(is.from));
          own.slice(1).forEach((one, index) => {
            expect(Date.parse(one.at) - Date.parse(own[index]?.at ?? '')).toBeLessThanOrEqual(15 * 60_000);
          });
        }
      }),
    );
  });

  it('grouping it piece by piece, through plain data, comes to the same as grouping it at once', () => {
    fc.assert(
      fc.property(anyPast, fc.nat(30), (records, cut) => {
        const replayed = replay(absent, 0, records);
        const first = createGrouper();
        for (const one of replayed.slice(0, cut)) first.take(one);
        const kept = JSON.parse(JSON.stringify(first.grouping)) as Grouping;
        const since = kept.open?.is === 'sitting' ? kept.open.first : kept.open?.sitting;
        const second = createGrouper(kept, replayed.find(({ record: { sequence } }) => sequence === since)?.before);
        for (const one of replayed.slice(cut)) second.take(one);
        expect(timelineOf(second.grouping)).toEqual(groupSittings(records));
      }),
    );
  });
});

function isEdit(type: string): boolean {
  return type === 'article.bodyEdited' || type === 'article.headlineSet';
}
