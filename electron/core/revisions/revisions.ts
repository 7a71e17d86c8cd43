import { type Subject, subjectKey } from '../../../shared/changes/subject';
import type { BodyTrail, Timeline } from '../../../shared/contract/revisions';
import type { Article } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { done, type Result, refused } from '../../../shared/result';
import { timelineOf } from '../../../shared/revisions/grouping';
import { articleIn } from '../../../shared/revisions/standing';
import type { DocumentStore } from '../../store/documentStore';
import { historyFile, type Layout } from '../../store/layout';
import { revisionFiles } from '../../store/revisionFiles';
import { stateWith } from '../../store/storedDocument';
import { inTurn } from '../inTurn';
import { type ArticlePast, keptEvery, openArticlePast, type Present } from './articlePast';
import { readTrail } from './readTrail';

export type RevisionCode = 'missing' | 'damaged';

/** What can be asked of the pasts of articles. Where something is asked it throws `UnreadableFile`. */
export interface Revisions {
  timeline(id: ArticleId): Promise<Result<Timeline, RevisionCode>>;
  /** An article as it was after a change. */
  revision(id: ArticleId, sequence: number): Promise<Result<Article, RevisionCode>>;
  trail(id: ArticleId): Promise<Result<BodyTrail, RevisionCode>>;
  /** So many changes were added to an article's history. It is followed behind, when there are enough. */
  grown(id: ArticleId, changes: number): void;
  /** Lets go of all that is kept of an article's past, in memory and on the disk: its history is about to be another. */
  forget(id: ArticleId): Promise<void>;
  /** Ends what goes on; resolves when nothing more is read or written. */
  close(): Promise<void>;
}

export interface RevisionsPorts {
  readonly layout: Layout;
  readonly documents: Pick<DocumentStore, 'load'>;
  /** Whether caches may be written in the folder. */
  readonly mayWrite: () => boolean;
  readonly now: () => Date;
}

/** How many pasts stay in memory that nobody asks about. */
const keptInMemory = 8;
/** Milliseconds after a commit until a history that has grown is followed: out of the way of the typing that goes on. */
const followAfter = 1000;

interface Asked {
  past: ArticlePast | undefined;
  readonly turn: ReturnType<typeof inTurn>;
  waiting: number;
}

export function createRevisions({ layout, documents, mayWrite, now }: RevisionsPorts): Revisions {
  const asked = new Map<ArticleId, Asked>();
  const underWay = new Set<Promise<unknown>>();
  /** How much histories have grown since they were last followed. */
  const growth = new Map<ArticleId, number>();
  const behind = new Set<ArticleId>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const present = async (id: ArticleId): Promise<Present> => {
    const subject: Subject = { kind: 'article', id };
    const { document, sequence, historyBytes } = await documents.load(subject);
    return { article: stateWith(subject, document).articles[id], sequence, historyBytes };
  };

  const historyOf = (id: ArticleId): string => historyFile(layout, subjectKey({ kind: 'article', id }));

  const pastOf = async (id: ArticleId, one: Asked, { historyBytes }: Present): Promise<ArticlePast> => {
    // A history that was cut is not the one that was followed.
    if (one.past && one.past.reached.end <= historyBytes) return one.past;
    const files = revisionFiles(layout, id);
    one.past = await openArticlePast(
      { history: historyOf(id), files, mayWrite, isStopped: () => stopped },
      historyBytes,
    );
    return one.past;
  };

  /** Asks something of an article's past, after what was asked before. */
  const ask = async <Value>(
    id: ArticleId,
    act: (past: ArticlePast, now: Present) => Promise<Value>,
  ): Promise<Value> => {
    const one: Asked = asked.get(id) ?? { past: undefined, turn: inTurn(), waiting: 0 };
    asked.delete(id);
    asked.set(id, one);
    one.waiting++;
    const answer = one.turn(async () => {
      const now = await present(id);
      return act(await pastOf(id, one, now), now);
    });
    underWay.add(answer);
    try {
      return await answer;
    } finally {
      underWay.delete(answer);
      one.waiting--;
      const idle = Array.from(asked).find(([, { waiting }]) => waiting === 0);
      if (asked.size > keptInMemory && idle) asked.delete(idle[0]);
    }
  };

  const follow = (id: ArticleId) => {
    growth.delete(id);
    return ask(id, (past, now) => past.follow(now));
  };

  const followBehind = async (): Promise<void> => {
    timer = undefined;
    for (const id of Array.from(behind)) {
      behind.delete(id);
      // What stands in the way is said when the past is asked about.
      if (!stopped) await follow(id).catch(() => undefined);
    }
  };

  return {
    timeline: (id) =>
      ask(id, async (past, now) => {
        if (now.sequence === 0) return missing;
        await past.follow(now);
        return done({ ...timelineOf(past.grouping), changes: now.sequence });
      }),
    revision: (id, sequence) =>
      ask(id, async (past, now) => {
        if (now.sequence === 0) return missing;
        if (sequence > now.sequence) return notYet(sequence, now.sequence);
        await past.follow(now);
        const { standing, brokenAt } = await past.standingAfter(sequence);
        const article = articleIn(standing);
        if (article) return done(article);
        return brokenAt === null ? gone(sequence) : damaged(sequence, brokenAt);
      }),
    trail: (id) =>
      ask(id, async (past, present) => {
        const { article, historyBytes } = present;
        if (!article) return missing;
        if (present.sequence - past.reached.sequence >= keptEvery) await past.follow(present);
        return done(await readTrail(past, historyOf(id), article, historyBytes, now()));
      }),
    grown(id, changes) {
      const grownBy = (growth.get(id) ?? 0) + changes;
      growth.set(id, grownBy);
      if (grownBy < keptEvery) return;
      behind.add(id);
      timer ??= setTimeout(() => void followBehind(), followAfter);
    },
    async forget(id) {
      growth.delete(id);
      behind.delete(id);
      // After whatever is asked of it now.
      await asked.get(id)?.turn(async () => undefined);
      asked.delete(id);
      await revisionFiles(layout, id).remove();
    },
    async close() {
      stopped = true;
      clearTimeout(timer);
      await Promise.allSettled(underWay);
    },
  };
}

const missing = refused('missing', 'This article is not in the workspace any more.');

const notYet = (sequence: number, changes: number) =>
  refused('missing', `The history of this article has ${changes} changes, so there is no revision ${sequence}.`);

const gone = (sequence: number) =>
  refused('missing', `After change ${sequence} this article was not in the workspace: it had been taken back.`);

const damaged = (sequence: number, brokenAt: number) =>
  refused(
    'damaged',
    `The history of this article is damaged at change ${brokenAt}, so what it was after change ${sequence} cannot be shown. The article itself is whole, and so is what it was before that change.`,
  );
