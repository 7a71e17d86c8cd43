import type { Subject } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import type { Article } from '../../shared/model/article';
import type { ArticleId, PhotoId } from '../../shared/model/ids';
import { emptyState, type State } from '../../shared/model/state';
import { openArticleReader } from '../store/articleReader';
import { UnreadableFile } from '../store/diskFailure';
import type { DocumentStore } from '../store/documentStore';
import { type IndexEntry, indexEntryOf } from '../store/indexEntry';
import type { Layout } from '../store/layout';
import { type CheckedBy, hasOpenChecks, openChecksOf } from '../store/openChecks';
import { deleteIndexFile } from '../store/openIndexFile';
import { photoIdsShown } from '../store/recordsShown';
import { openSearchIndex, type SearchIndex } from '../store/searchIndex';
import { stateWith } from '../store/storedDocument';
import { isDamage, isIndexError } from '../store/watchDamage';
import { stampOf } from '../store/workspaceFiles';
import { catchUp } from './catchUp';
import { inTurn } from './inTurn';
import type { Lull } from './lull';
import type { Works } from './works';

/** The index, kept in step with the files and with what is being written. */
export interface Catalogue {
  /** The index, with every change so far in it, once it has a first page. */
  current(): Promise<SearchIndex>;
  /** Asks the index as it is now. One that is found damaged is made anew, and asked once more. */
  ask<Value>(question: (index: SearchIndex) => Value): Promise<Value>;
  /** Whether the index has all articles that can be read, apart from what other programs did since it last had them. */
  readonly isWhole: boolean;
  /** Resolves when the index has caught up with all files that can be read; what cannot is reported. */
  readonly caughtUp: Promise<void>;
  changed(subject: Subject): void;
  written(subject: Subject): void;
  /** What counts as missing has changed, so all articles that have not gone out are read again. */
  recheck(): void;
  /** Throws the index away and makes it anew from the files. Resolves when it has caught up. */
  rebuild(): Promise<void>;
  /** Ends catching up, and resolves when nothing more is read. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface CataloguePorts {
  readonly layout: Layout;
  /** Where the index is kept; `:memory:` when it need not last. */
  readonly indexFile: string;
  readonly documents: Pick<DocumentStore, 'load'>;
  readonly works: Works;
  readonly checkedBy: () => CheckedBy;
  readonly report: (report: WorkspaceReport) => void;
  /** What need not be done at once begins after it. */
  readonly lull: Lull;
}

/** How often in one run an index may be found damaged before it is kept in memory. */
const mostRebuilds = 3;

export function createCatalogue(ports: CataloguePorts): Catalogue {
  const { layout, indexFile, documents, works, checkedBy, report, lull } = ports;
  const changed = new Set<ArticleId>();
  /** The articles that were changed since the folder was opened, and how much of their histories is in the index, in bytes. */
  const alive = new Map<ArticleId, number>();
  const turn = inTurn();
  let index = openSearchIndex(indexFile, onDamage);
  let rebuilds = 0;
  let isStopped = false;
  let isWhole = false;
  let running = begin();

  /** Puts a changed article in as it is now. When that fails, the next question tries again. */
  async function bringIn(id: ArticleId): Promise<void> {
    const subject: Subject = { kind: 'article', id };
    // Before it is read, for it may be changed meanwhile.
    changed.delete(id);
    try {
      const { document, historyBytes } = await documents.load(subject);
      const article = stateWith(subject, document).articles[id];
      if (article) index.put(await entryOf(article));
      else index.remove(id);
      alive.set(id, historyBytes);
    } catch (error) {
      changed.add(id);
      throw error;
    }
  }

  async function entryOf(article: Article): Promise<IndexEntry> {
    return indexEntryOf(article, openChecksOf(article, checkedBy(), await photosOf(article)));
  }

  /** The records of the photos that an article shows, as they are now, where they count. */
  async function photosOf(article: Article): Promise<State['photos']> {
    let state = emptyState;
    for (const id of hasOpenChecks(article.state) ? photoIdsShown(article) : []) {
      const subject: Subject = { kind: 'photo', id };
      try {
        state = stateWith(subject, (await documents.load(subject)).document, state);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
      }
    }
    return state.photos;
  }

  /** The articles that are yet to go out and show a photo: their texts may be its record’s. */
  function waitingWith(photoId: PhotoId): readonly ArticleId[] {
    try {
      const shown = index.summaries(index.articlesOfPhoto(photoId));
      return shown.filter(({ state }) => hasOpenChecks(state)).map(({ id }) => id);
    } catch (error) {
      // Whoever asks next is told of it.
      if (isIndexError(error)) return [];
      throw error;
    }
  }

  /** Begins to catch up. `firstPage` resolves when there is something to show. */
  function begin(): { readonly firstPage: Promise<void>; readonly caughtUp: Promise<void> } {
    isWhole = index.wasWhole();
    let onFirstPage = (): void => undefined;
    const firstPage = new Promise<void>((resolve) => {
      onFirstPage = resolve;
    });
    const mine = index;
    const caughtUp = catchUp({
      layout,
      index: mine,
      openReader: () => openArticleReader(layout),
      works,
      checkedBy: checkedBy(),
      load: async (id) =>
        stateWith({ kind: 'article', id }, (await documents.load({ kind: 'article', id })).document).articles[id],
      isAlive: (id) => alive.has(id),
      isStopped: () => isStopped || mine !== index,
      onFirstPage,
      lull: lull.over,
    }).then(
      (hasAll) => {
        if (mine !== index) return;
        isWhole = hasAll;
        if (hasAll && !mine.wasWhole()) mine.markWhole();
      },
      (error: unknown) => {
        // Of a damaged one that was said, and another has taken its place.
        if (mine !== index) return;
        // What was gathered is lost with it.
        for (const id of alive.keys()) changed.add(id);
        const why = error instanceof Error ? error.message : String(error);
        report({
          subject: 'catalogue',
          message: `The list of articles may not be whole: the system said “${why}”. The articles themselves are as they were. Close Galley and open it again.`,
        });
      },
    );
    return { firstPage, caughtUp };
  }

  /** Puts an empty index in the place of the one that is there, and begins to fill it. */
  function replace(): void {
    index.close();
    try {
      if (indexFile !== ':memory:') deleteIndexFile(indexFile);
    } catch {
      // A file that cannot be deleted is not trusted when it is opened.
    }
    index = openSearchIndex(rebuilds > mostRebuilds ? ':memory:' : indexFile, onDamage);
    for (const id of alive.keys()) changed.add(id);
    running = begin();
  }

  function onDamage(): void {
    if (isStopped) return;
    rebuilds += 1;
    replace();
    report({
      subject: 'catalogue',
      message:
        'The list of articles was damaged on the disk, and is being made anew. The articles themselves are as they were.',
    });
  }

  /** Resolves when the index that there is then has caught up. */
  async function settled(): Promise<void> {
    lull.end();
    for (let seen: typeof running | undefined; seen !== running; ) {
      seen = running;
      await seen.caughtUp;
    }
  }

  // In turn, so that who asks second does not get the index before the first has brought it up to date.
  const current = (): Promise<SearchIndex> =>
    turn(async () => {
      await running.firstPage;
      for (const id of Array.from(changed)) {
        // Until it can be read, the index says what it said before.
        await bringIn(id).catch((error: unknown) => {
          if (!(error instanceof UnreadableFile)) throw error;
        });
      }
      return index;
    });

  return {
    current,
    async ask(question) {
      try {
        return question(await current());
      } catch (error) {
        if (!isDamage(error)) throw error;
        return question(await current());
      }
    },
    get isWhole() {
      return isWhole;
    },
    get caughtUp() {
      return settled();
    },
    changed(subject) {
      const ids = subject.kind === 'article' ? [subject.id] : subject.kind === 'photo' ? waitingWith(subject.id) : [];
      for (const id of ids) {
        changed.add(id);
        alive.set(id, alive.get(id) ?? 0);
      }
    },
    written(subject) {
      if (subject.kind !== 'article') return;
      const { id } = subject;
      const restamp = async (): Promise<void> => {
        if (changed.has(id) || !alive.has(id)) {
          alive.set(id, 0);
          await bringIn(id);
        }
        // Not the history's size on the disk: that may have more already than was put in.
        index.stamp(id, { ...stampOf(layout, subject), historySize: alive.get(id) ?? 0 });
      };
      // An article without a stamp is read anew at the next opening, so a full disk costs no more than that.
      turn(restamp).catch(() => undefined);
    },
    recheck() {
      const mine = index;
      mine.distrustDrafts();
      for (const id of alive.keys()) changed.add(id);
      const { firstPage, caughtUp } = running;
      const again = () => (mine === index && !isStopped ? begin().caughtUp : undefined);
      running = { firstPage, caughtUp: caughtUp.then(again) };
    },
    async rebuild() {
      await turn(async () => replace());
      await settled();
    },
    async stop() {
      isStopped = true;
      await settled();
    },
    async close() {
      try {
        await current();
      } finally {
        index.close();
      }
    },
  };
}
