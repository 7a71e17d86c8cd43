import { describe, expect, it } from 'vitest';
import { isBackupDue } from '../../../shared/backup/isBackupDue';
import type { BackupPlan } from '../../../shared/model/workspace';

const plan: BackupPlan = { folder: '/backups', hourly: 24, daily: 14, weekly: 8 };

describe('isBackupDue', () => {
  it.each([
    ['there is none yet', plan, [], true],
    ['no folder was chosen', { ...plan, folder: null }, [], false],
    ['the plan keeps none', { ...plan, hourly: 0, daily: 0, weekly: 0 }, [], false],
    ['the last is an hour old', plan, ['2026-11-23T11:00'], true],
    ['the last is not an hour old', plan, ['2026-11-23T11:01', '2026-11-20T10:00'], false],
    ['the last was made this very moment', plan, ['2026-11-23T12:00'], false],
    ['only days count, and the last is of this morning', { ...plan, hourly: 0 }, ['2026-11-23T08:00'], false],
    ['only days count, and the last is of yesterday morning', { ...plan, hourly: 0 }, ['2026-11-22T12:00'], true],
    ['only weeks count, and the last is six days old', { ...plan, hourly: 0, daily: 0 }, ['2026-11-17T12:00'], false],
    ['only weeks count, and the last is seven days old', { ...plan, hourly: 0, daily: 0 }, ['2026-11-16T12:00'], true],
    ['the clock was set back an hour since', plan, ['2026-11-23T12:30'], true],
    ['the clock was years ahead when the last was made', plan, ['2035-01-01T10:00', '2026-11-23T10:00'], true],
    ['the clock was set back, and one was made since', plan, ['2026-11-23T15:00', '2026-11-23T11:50'], false],
  ])('when %s', (_when, given, made, expected) => {
    const moments = made.map((at) => `${at}:00.000Z`);
    expect(isBackupDue(given, moments, new Date('2026-11-23T12:00:00.000Z'))).toBe(expected);
  });
});
