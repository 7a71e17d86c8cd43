import { workspaceVersion } from '../../shared/model/workspace';
import { done, type Result, refused } from '../../shared/result';

/** Brings a workspace folder from one version of the format to the next. Must be safe to run again after a crash. */
export type Migration = (folder: string) => Promise<void>;

/** The migration away from each version that there ever was, by that version. */
export const migrations: Readonly<Record<number, Migration>> = {
  // What version 2 brought has a default where it is missing; only the number keeps an older Galley away from it.
  1: async () => undefined,
  // So has what version 3 brought.
  2: async () => undefined,
};

/**
 * Brings a folder to `target`, one version at a time. `reached` is told each version as it is reached, so that it can be
 * written down before the next step begins.
 */
export async function migrate(
  folder: string,
  from: number,
  reached: (version: number) => Promise<void>,
  { steps = migrations, target = workspaceVersion }: { steps?: typeof migrations; target?: number } = {},
): Promise<Result<void, 'newer' | 'unknown version'>> {
  if (from > target) {
    return refused(
      'newer',
      `This workspace was written by a newer Galley (format ${from}; this one reads up to ${target}). Nothing was touched: update Galley to open it.`,
    );
  }
  for (let version = from; version < target; version++) {
    const step = steps[version];
    if (!step)
      return refused('unknown version', `Galley does not know a workspace of format ${version}. Nothing was touched.`);
    await step(folder);
    await reached(version + 1);
  }
  return done(undefined);
}
