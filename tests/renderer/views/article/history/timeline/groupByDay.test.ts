import { describe, expect, it } from 'vitest';
import { groupByDay, sayDay } from '../../../../../../renderer/views/article/history/timeline/groupByDay';
import { revision } from '../revision';

const now = new Date('2026-11-23T12:00:00Z');

describe('groupByDay', () => {
  it('parts revisions at midnight of the desk, not of the wire', () => {
    const revisions = [
      revision(4, '2026-11-23T10:00:00Z'),
      revision(3, '2026-11-22T20:30:00Z'),
      revision(2, '2026-11-22T19:30:00Z'),
      revision(1, '2026-11-16T08:00:00Z'),
    ];
    const days = groupByDay(revisions, now, 'Asia/Yerevan');
    expect(days.map(({ label, revisions: own }) => [label, own.map(({ sequence }) => sequence)])).toEqual([
      ['Today', [4, 3]],
      ['Yesterday', [2]],
      ['Monday 16 November', [1]],
    ]);
  });

  it('has no day of nothing', () => {
    expect(groupByDay([], now)).toEqual([]);
  });
});

describe('sayDay', () => {
  it('says the year of another year only', () => {
    expect(sayDay(new Date('2025-11-24T12:00:00Z'), now, 'UTC')).toBe('Monday 24 November 2025');
    expect(sayDay(new Date('2026-01-05T12:00:00Z'), now, 'UTC')).toBe('Monday 5 January');
  });

  it('calls a day that a clock set forward has written by its date', () => {
    expect(sayDay(new Date('2026-11-24T12:00:00Z'), now, 'UTC')).toBe('Tuesday 24 November');
  });
});
