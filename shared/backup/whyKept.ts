import type { Backup } from '../contract/backups';
import type { BackupPlan } from '../model/workspace';
import { type Period, periodOf, periods } from './periods';

/** A whole backup, as the plan sees it. `at` is ISO 8601. */
export interface MadeBackup {
  readonly id: string;
  readonly at: string;
  readonly isAskedFor: boolean;
}

/**
 * The backups to keep, by their ids, each with the reason; all others are surplus. Of each period the newest is kept, for
 * as many periods that have one as the plan says. What was asked for stays until somebody removes it, and the newest
 * stays whatever the plan says.
 *
 * Backups from behind `now` were made before the clock was set back, or while it was wrong. Nobody can say how old they
 * are, so they stay, and take nobody's place.
 */
export function whyKept(
  backups: readonly MadeBackup[],
  plan: BackupPlan,
  now: Date,
): ReadonlyMap<string, Backup['kept']> {
  const newestFirst = backups.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const past = newestFirst.filter(({ at }) => Date.parse(at) <= now.getTime());
  const kept = new Map<string, Backup['kept']>();
  const keep = ({ id, isAskedFor }: MadeBackup, why: Period): void => {
    if (!kept.has(id)) kept.set(id, isAskedFor ? 'asked for' : why);
  };

  for (const period of periods) {
    for (const backup of newestOfEach(period, past).slice(0, plan[period])) keep(backup, period);
  }
  const finest = periods.find((period) => plan[period] > 0) ?? 'hourly';
  const others = newestFirst.filter((backup) => backup.isAskedFor || !past.includes(backup) || backup === past[0]);
  for (const backup of others) keep(backup, finest);
  return kept;
}

function newestOfEach(period: Period, newestFirst: readonly MadeBackup[]): readonly MadeBackup[] {
  const newest = new Map<number, MadeBackup>();
  for (const backup of newestFirst) {
    const number = periodOf(backup.at, period);
    if (!newest.has(number)) newest.set(number, backup);
  }
  return Array.from(newest.values());
}
