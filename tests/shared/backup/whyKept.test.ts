import { describe, expect, it } from 'vitest';
import { type MadeBackup, whyKept } from '../../../shared/backup/whyKept';
import { type BackupPlan, startingBackupPlan } from '../../../shared/model/workspace';

const plan = (given: Partial<BackupPlan>): BackupPlan => ({
  folder: '/backups',
  hourly: 0,
  daily: 0,
  weekly: 0,
  ...given,
});

const made = (at: string, isAskedFor = false): MadeBackup => ({ id: at, at: `${at}:00.000Z`, isAskedFor });
const all = (...moments: readonly string[]) => moments.map((at) => made(at));

/** What is kept and why, the newest first. */
function kept(backups: readonly MadeBackup[], given: Partial<BackupPlan>, now: string) {
  const why = whyKept(backups, plan(given), new Date(`${now}:00.000Z`));
  return Object.fromEntries(Array.from(why).sort(([one], [other]) => (one < other ? 1 : -1)));
}

describe('whyKept', () => {
  it.each([
    [
      'the newest of each hour, for as many hours as the plan says',
      all('2026-11-23T09:05', '2026-11-23T09:40', '2026-11-23T10:10', '2026-11-23T11:20'),
      { hourly: 2 },
      '2026-11-23T12:00',
      { '2026-11-23T11:20': 'hourly', '2026-11-23T10:10': 'hourly' },
    ],
    [
      'hours that have a backup, however long ago: a desk that was closed for a week loses none',
      all('2026-11-09T17:00', '2026-11-09T18:00'),
      { hourly: 2 },
      '2026-11-23T12:00',
      { '2026-11-09T18:00': 'hourly', '2026-11-09T17:00': 'hourly' },
    ],
    [
      'the newest of each day behind the hours',
      all('2026-11-21T09:00', '2026-11-21T17:00', '2026-11-22T16:00', '2026-11-22T17:00', '2026-11-23T09:00'),
      { hourly: 1, daily: 3 },
      '2026-11-23T12:00',
      { '2026-11-23T09:00': 'hourly', '2026-11-22T17:00': 'daily', '2026-11-21T17:00': 'daily' },
    ],
    [
      'the newest of each week, which begins on Monday',
      all('2026-11-14T10:00', '2026-11-15T23:59', '2026-11-16T00:01', '2026-11-22T23:59', '2026-11-23T00:01'),
      { weekly: 3 },
      '2026-11-23T12:00',
      { '2026-11-23T00:01': 'weekly', '2026-11-22T23:59': 'weekly', '2026-11-15T23:59': 'weekly' },
    ],
    [
      'the newest, though the plan keeps none',
      all('2026-11-23T09:00', '2026-11-23T10:00'),
      {},
      '2026-11-23T12:00',
      { '2026-11-23T10:00': 'hourly' },
    ],
    [
      'what was asked for, however old',
      [made('2024-01-01T10:00', true), ...all('2026-11-22T09:00', '2026-11-23T10:00')],
      { daily: 1 },
      '2026-11-23T12:00',
      { '2026-11-23T10:00': 'daily', '2024-01-01T10:00': 'asked for' },
    ],
    [
      'what was asked for in the place of what was made by itself in the same hour',
      [...all('2026-11-23T10:00'), made('2026-11-23T10:30', true)],
      { hourly: 24 },
      '2026-11-23T12:00',
      { '2026-11-23T10:30': 'asked for' },
    ],
    [
      'those from behind the present, when the clock was set back, beside the one that was just made',
      all('2026-11-23T14:00', '2026-11-23T15:00', '2026-11-23T10:00', '2026-11-23T09:00'),
      { hourly: 1 },
      '2026-11-23T10:00',
      { '2026-11-23T15:00': 'hourly', '2026-11-23T14:00': 'hourly', '2026-11-23T10:00': 'hourly' },
    ],
    [
      'one from years ahead, when the clock was wrong, without giving it the place of a good one',
      all('2035-01-01T10:00', '2026-11-22T17:00', '2026-11-23T09:00'),
      { daily: 2 },
      '2026-11-23T10:00',
      { '2035-01-01T10:00': 'daily', '2026-11-23T09:00': 'daily', '2026-11-22T17:00': 'daily' },
    ],
    ['nothing where there is nothing', [], { hourly: 24 }, '2026-11-23T10:00', {}],
  ])('keeps %s', (_what, backups, given, now, expected) => {
    expect(kept(backups, given, now)).toEqual(expected);
    expect(kept(backups.toReversed(), given, now)).toEqual(expected);
  });

  it('keeps of a month of hours what the plan of a new workspace says', () => {
    const start = Date.parse('2026-11-01T00:00:00.000Z');
    const hours = Array.from({ length: 30 * 24 }, (_, hour) => new Date(start + hour * 3_600_000));
    const backups = hours.map((at) => ({ id: at.toISOString(), at: at.toISOString(), isAskedFor: false }));
    const why = Array.from(
      whyKept(backups, { ...startingBackupPlan, folder: '/backups' }, new Date('2026-11-30T23:30:00.000Z')).values(),
    );
    const count = (kind: string) => why.filter((one) => one === kind).length;
    // A day's newest hour is kept as such already, and a week's newest day.
    expect({ hourly: count('hourly'), daily: count('daily'), weekly: count('weekly') }).toEqual({
      hourly: 24,
      daily: 13,
      weekly: 3,
    });
  });

  it('never gives up what the same plan kept a moment before, but for what got too old', () => {
    const start = Date.parse('2026-11-01T00:00:00.000Z');
    let backups: readonly MadeBackup[] = [];
    for (let hour = 0; hour < 24 * 40; hour++) {
      const now = new Date(start + hour * 3_600_000);
      backups = [...backups, { id: now.toISOString(), at: now.toISOString(), isAskedFor: false }];
      const why = whyKept(backups, plan({ hourly: 3, daily: 3, weekly: 3 }), now);
      backups = backups.filter(({ id }) => why.has(id));
    }
    expect(backups.map(({ at }) => at.slice(0, 13))).toEqual([
      '2026-11-29T23',
      '2026-12-06T23',
      '2026-12-08T23',
      '2026-12-09T23',
      '2026-12-10T21',
      '2026-12-10T22',
      '2026-12-10T23',
    ]);
  });
});
