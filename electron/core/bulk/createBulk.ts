import { randomUUID } from 'node:crypto';
import type { Change } from '../../../shared/changes/change';
import { invertChange } from '../../../shared/changes/invertChange';
import type { BulkResult } from '../../../shared/contract/answers';
import type { BulkAction } from '../../../shared/model/bulkAction';
import type { ArticleId } from '../../../shared/model/ids';
import { emptyState } from '../../../shared/model/state';
import { done, type Failure, type Result, refused } from '../../../shared/result';
import { UnreadableFile } from '../../store/diskFailure';
import type { Session } from '../session';
import { bulkStep } from './bulkStep';

/** One thing done to many articles. */
export interface Bulk {
  changeMany(session: Session, articleIds: readonly ArticleId[], action: BulkAction): Promise<Result<BulkResult>>;
  undoMany(session: Session, bulkId: string): Promise<Result<BulkResult>>;
}

/** A change that was made, or is to be. */
interface Deed {
  readonly id: ArticleId;
  readonly headline: string;
  readonly change: Change;
}

/** What becomes of an article before anything is committed: a deed, or why there is none. */
type Planned = Deed | { readonly id: ArticleId; readonly headline: string; readonly why: string };

/** Changes committed at once, and how many bulks can be taken back. */
const atOnce = 40;
const kept = 20;
/** Failures that the next article would meet, too. */
const ofTheFolder: ReadonlySet<string> = new Set(['disk', 'locked', 'read-only']);
/** No window has done it by itself, so each of them is to look. */
const origin = 'many articles';

export function createBulk(now: () => Date): Bulk {
  const bulks = new Map<string, readonly Deed[]>();

  const keep = (bulkId: string, deeds: readonly Deed[]): void => {
    bulks.delete(bulkId);
    bulks.set(bulkId, deeds);
    for (const oldest of Array.from(bulks.keys()).slice(0, -kept)) bulks.delete(oldest);
  };

  /** Plans and commits part by part, so that it can be cancelled and nothing else has to wait. */
  const run = async <Item>(
    session: Session,
    bulkId: string,
    items: readonly Item[],
    plan: (item: Item) => Promise<Planned>,
  ): Promise<Result<BulkResult>> => {
    const work = session.works.begin('changing articles', items.length, true);
    const made: Deed[] = [];
    const skipped: BulkResult['skipped'][number][] = [];
    let stopped: Failure | undefined;
    try {
      for (let start = 0; start < items.length && !work.signal.aborted && !stopped; start += atOnce) {
        const planned: Planned[] = [];
        for (const item of items.slice(start, start + atOnce)) planned.push(await plan(item));
        const deeds = planned.filter((one) => 'change' in one);
        skipped.push(...planned.filter((one) => 'why' in one));
        stopped = await commitAll(session, deeds, now(), made, skipped);
        work.reached(Math.min(start + atOnce, items.length), items.length);
      }
    } finally {
      work.end();
    }
    if (made.length > 0) keep(bulkId, made);
    else if (stopped) return stopped;
    const changed = made.length;
    const wasCancelled = work.signal.aborted || stopped !== undefined;
    return done({ bulkId: changed > 0 ? bulkId : null, changed, skipped, wasCancelled });
  };

  return {
    changeMany(session, articleIds, action) {
      const { lengthTargets } = session.folder.settings.workspace;
      const plan = async (id: ArticleId): Promise<Planned> => {
        try {
          const open = await session.article(id);
          if (!open) return { id, headline: '', why: 'It is not in this workspace any more.' };
          const { headline } = open.article;
          const step = bulkStep(open.article, action, { lengthTargets, now: now().toISOString() });
          return step.is === 'change' ? { id, headline, change: step.change } : { id, headline, why: step.why };
        } catch (error) {
          if (error instanceof UnreadableFile) return { id, headline: '', why: `${error.message}.` };
          throw error;
        }
      };
      return run(session, randomUUID(), Array.from(new Set(articleIds)), plan);
    },
    async undoMany(session, bulkId) {
      const deeds = bulks.get(bulkId);
      if (!deeds) {
        return refused(
          'missing',
          'This can no longer be taken back in one step: too much was done since, or Galley was started anew. Nothing was changed.',
        );
      }
      const plan = async (deed: Deed): Promise<Planned> => ({ ...deed, change: invertChange(emptyState, deed.change) });
      return run(session, bulkId, deeds, plan);
    },
  };
}

/**
 * Commits deeds, all at once or, where one is refused, each by itself. Notes what was made and what was not, and gives the
 * failure that is no use going on after.
 */
async function commitAll(
  session: Session,
  deeds: readonly Deed[],
  now: Date,
  made: Deed[],
  skipped: BulkResult['skipped'][number][],
): Promise<Failure | undefined> {
  if (deeds.length === 0) return undefined;
  const at = now.toISOString();
  const committed = await session.commit(
    deeds.map(({ change }) => ({ id: randomUUID(), at, change })),
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
