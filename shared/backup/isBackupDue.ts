import type { BackupPlan } from '../model/workspace';
import { lengths, periods } from './periods';

/**
 * Whether it is time for the next backup: the shortest period of the plan has passed since the last. `made` are the moments
 * of all there are, ISO 8601. One from behind `now`, when the clock was set back, puts nothing off.
 */
export function isBackupDue(plan: BackupPlan, made: readonly string[], now: Date): boolean {
  const shortest = periods.find((period) => plan[period] > 0);
  if (plan.folder === null || shortest === undefined) return false;
  const ages = made.map((at) => now.getTime() - Date.parse(at));
  return !ages.some((age) => age >= 0 && age < lengths[shortest]);
}
