import { randomUUID } from 'node:crypto';
import type { Change } from '../../../shared/changes/change';
import { invertChange } from '../../../shared/changes/invertChange';
import type { BulkResult } from '../../../shared/contract/answers';
import type { Progress } from '../../../shared/contract/events';
import { emptyState } from '../../../shared/model/state';
import { done, type Failure, type Result, refused } from '../../../shared/result';
import { UnreadableFile } from '../../store/diskFailure';
import type { Session } from '../session';

/** Changes to one thing that are made together or not at all; it may need none. `headline` is what an editor calls it. */
export interface BulkDeed {
  readonly id: string;
  readonly headline: string;
  readonly changes: readonly Change[];
}

/** What becomes of one thing before anything is committed: a deed, or why there is none. */
export type PlannedDeed = BulkDeed | { readonly id: string; readonly headline: string; readonly why: string };

/** Decides what becomes of one thing, as it is then. */
export type DeedPlan = () => Promise<PlannedDeed>;

/** Deeds on many things, which are one to whoever takes them back. */
export interface Bulk {
  /**
   * Does all deeds, stage after stage: what the plans of one stage see has all of the stages before in it. It is announced
   * as `work`, and can be cancelled; what was done then stays.
   */
  doMany(
    session: Session,
    work: Progress['work'],
    ...stages: readonly (readonly DeedPlan[])[]
  ): Promise<Result<BulkResult>>;
  /**
   * Takes back what was done under this id, or does it again. Where that was cancelled or failed halfway, doing it again makes
   * the whole of it as it was, to be taken back once more.
   */
  undoMany(session: Session, bulkId: string): Promise<Result<BulkResult>>;
}

interface Done {
  readonly work: Progress['work'];
  /** In the order they were made. */
  readonly deeds: readonly BulkDeed[];
  /** Those made before these that were to be taken back with them, and were not come to. */
  readonly left: readonly BulkDeed[];
}

/** Deeds committed at once, and how many bulks can be taken back. */
const atOnce = 40;
const kept = 20;
/** Failures that the next deed would meet, too. */
const ofTheFolder: ReadonlySet<string> = new Set(['disk', 'locked', 'read-only']);
/** No window has done it by itself, so each of them is to look. */
const origin = 'many articles';

export function createBulk(now: () => Date): Bulk {
  const bulks = new Map<string, Done>();

  const keep = (bulkId: string, bulk: Done): void => {
    bulks.delete(bulkId);
    bulks.set(bulkId, bulk);
    for (const oldest of Array.from(bulks.keys()).slice(0, -kept)) bulks.delete(oldest);
  };

  /** Plans and commits part by part, so that it can be cancelled and nothing else has to wait. */
  const run = async (
    session: Session,
    bulkId: string,
    kind: Progress['work'],
    stages: readonly (readonly DeedPlan[])[],
    keptOf: (made: readonly BulkDeed[], reached: number) => Omit<Done, 'work'>,
  ): Promise<Result<BulkResult>> => {
    const total = stages.reduce((sum, { length }) => sum + length, 0);
    const work = session.works.begin(kind, total, true);
    const deeds: BulkDeed[] = [];
    const skipped: BulkResult['skipped'][number][] = [];
    let reached = 0;
    let stopped: Failure | undefined;
    try {
      for (const part of stages.flatMap(partsOf)) {
        if (work.signal.aborted) break;
        const planned: PlannedDeed[] = [];
        for (const plan of part) planned.push(await plan());
        skipped.push(...planned.filter((one) => 'why' in one));
        stopped = await commitAll(
          session,
          planned.filter((one) => 'changes' in one).filter(({ changes }) => changes.length > 0),
          now(),
          deeds,
          skipped,
        );
        if (stopped) break;
        reached += part.length;
        work.reached(reached, total);
      }
    } finally {
      work.end();
    }
    if (deeds.length > 0) keep(bulkId, { work: kind, ...keptOf(deeds, reached) });
    else if (stopped) return stopped;
    const changed = deeds.length;
    const wasCancelled = work.signal.aborted || stopped !== undefined;
    return done({ bulkId: changed > 0 ? bulkId : null, changed, skipped, wasCancelled });
  };

  return {
    doMany: (session, work, ...stages) => run(session, randomUUID(), work, stages, (deeds) => ({ deeds, left: [] })),
    async undoMany(session, bulkId) {
      const bulk = bulks.get(bulkId);
      if (!bulk) {
        return refused(
          'missing',
          'This can no longer be taken back in one step: too much was done since, or Galley was started anew. Nothing was changed.',
        );
      }
      const backwards = bulk.deeds.toReversed();
      const plans = backwards.map((deed) => async () => inverse(deed));
      return run(session, bulkId, bulk.work, [plans], (made, reached) => {
        const ids = new Set(made.map(({ id }) => id));
        const left = backwards.slice(reached).filter(({ id }) => !ids.has(id));
        return { deeds: [...bulk.left, ...made], left: left.toReversed() };
      });
    },
  };
}

/** A plan that says of a thing that cannot be read that it is left out. */
export function planReadable(id: string, plan: DeedPlan): DeedPlan {
  return async () => {
    try {
      return await plan();
    } catch (error) {
      if (error instanceof UnreadableFile) return { id, headline: '', why: `${error.message}.` };
      throw error;
    }
  };
}

function inverse({ id, headline, changes }: BulkDeed): BulkDeed {
  return { id, headline, changes: changes.toReversed().map((change) => invertChange(emptyState, change)) };
}

function partsOf(plans: readonly DeedPlan[]): readonly (readonly DeedPlan[])[] {
  return Array.from({ length: Math.ceil(plans.length / atOnce) }, (_, part) =>
    plans.slice(part * atOnce, (part + 1) * atOnce),
  );
}

/**
 * Commits deeds, all at once or, where one is refused, each by itself. Notes what was made and what was not, and gives the
 * failure that is no use going on after.
 */
async function commitAll(
  session: Session,
  deeds: readonly BulkDeed[],
  now: Date,
  made: BulkDeed[],
  skipped: BulkResult['skipped'][number][],
): Promise<Failure | undefined> {
  if (deeds.length === 0) return undefined;
  const at = now.toISOString();
  const committed = await session.commit(
    deeds.flatMap(({ changes }) => changes.map((change) => ({ id: randomUUID(), at, change }))),
    origin,
  );
  if (committed.ok) {
    made.push(...deeds);
    return undefined;
  }
  if (ofTheFolder.has(committed.code) || deeds.length === 1) {
    skipped.push(...deeds.map(({ id, headline }) => ({ id, headline, why: committed.message })));
    return ofTheFolder.has(committed.code) ? committed : undefined;
  }
  for (const deed of deeds) {
    const failure = await commitAll(session, [deed], now, made, skipped);
    if (failure) return failure;
  }
  return undefined;
}
