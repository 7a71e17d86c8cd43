import { fingerprintOf } from '../../../shared/changes/fingerprint';
import type { BodyTrail } from '../../../shared/contract/revisions';
import type { Article } from '../../../shared/model/article';
import { documentOf } from '../../../shared/model/body';
import { trailOf } from '../../../shared/revisions/trailOf';
import type { ArticlePast } from './articlePast';
import { type HistoryStep, readStretches } from './readStretches';
import type { KnownPlace } from './snapshots';

/** The most edits of a trail, the most letters of their steps, and how far back in the history they are looked for. */
const limits = { edits: 200, letters: 256 * 1024, changes: 1500 } as const;
/** Milliseconds after which nobody goes back by undoing, but by looking at revisions. */
const tooOld = 7 * 24 * 60 * 60 * 1000;

/**
 * The latest edits of an article's body, which `historyBytes` of its history lead to. Without edits where there are none
 * that are recent, or the history does not lead to the article as it is. Throws `UnreadableFile`.
 */
export async function readTrail(
  past: Pick<ArticlePast, 'reached' | 'snapshots'>,
  history: string,
  article: Article,
  historyBytes: number,
  now: Date,
): Promise<BodyTrail> {
  const since = now.getTime() - tooOld;
  const steps: HistoryStep[] = [];
  for (const place of placesFor(past, since)) {
    const standing = await past.snapshots.read(place);
    if (!standing) continue;
    for await (const stretch of readStretches(history, place, standing, historyBytes)) steps.push(...stretch.steps);
    break;
  }
  const last = steps.at(-1)?.after;
  const leadsHere = last?.is === 'there' && fingerprintOf(last.document) === fingerprintOf(documentOf(article.body));
  const trail = leadsHere ? trailOf(steps, { ...limits, since }) : undefined;
  return trail ?? { before: article.body, edits: [] };
}

/** The place to begin at, no further back than is needed, and those behind it. */
function placesFor(
  { snapshots, reached }: Pick<ArticlePast, 'reached' | 'snapshots'>,
  since: number,
): readonly KnownPlace[] {
  const { places } = snapshots;
  const beforeEdits = places.findLastIndex(({ edits }) => edits <= reached.edits - limits.edits);
  const beforeSince = places.findLastIndex(({ at }) => Date.parse(at) < since);
  const nearEnough = places.findIndex(({ sequence }) => sequence >= reached.sequence - limits.changes);
  return places.slice(Math.max(beforeEdits, beforeSince, nearEnough, 0));
}
