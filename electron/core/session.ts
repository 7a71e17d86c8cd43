import { z } from 'zod';
import { type ChangeRecord, type Commit, commitSchema } from '../../shared/changes/changeRecord';
import { checkReferences } from '../../shared/changes/checkReferences';
import type { RefusalCode } from '../../shared/changes/refusal';
import { type Subject, type SubjectKey, subjectKey, subjectOf } from '../../shared/changes/subject';
import type { Committed, WorkspaceReport } from '../../shared/contract/answers';
import type { Article } from '../../shared/model/article';
import type { CuratedList } from '../../shared/model/curatedList';
import type { ArticleId } from '../../shared/model/ids';
import type { State } from '../../shared/model/state';
import { done, type Result, refused } from '../../shared/result';
import { clearTemporaries } from '../store/clearTemporaries';
import { diskFailure, isDiskError, UnreadableFile } from '../store/diskFailure';
import { createDocumentStore, type DocumentStore, LostLock, MovedHistory } from '../store/documentStore';
import { openSearchIndex } from '../store/searchIndex';
import { applyRecord, documentIn, stateWith } from '../store/storedDocument';
import { listIdsOnDisk } from '../store/workspaceFiles';
import type { WorkspaceFolder } from '../store/workspaceFolder';
import { type Announcer, createAnnouncer } from './announcer';
import { type Catalogue, createCatalogue } from './catalogue';
import { inTurn } from './inTurn';
import type { Ports } from './ports';

export type CommitCode = RefusalCode | 'invalid input' | 'read-only' | 'locked' | 'newer' | 'disk';

const commitsSchema = z.array(commitSchema);

/** An open newsroom: the one place where changes are checked, made durable and told to others. */
export interface Session {
  readonly folder: WorkspaceFolder;
  readonly catalogue: Catalogue;
  readonly announcer: Announcer;
  readonly reports: readonly WorkspaceReport[];
  /** Resolves when every commit is on the disk, or says why none of those that are left was made. */
  commit(commits: readonly Commit[], origin: string): Promise<Result<Committed, CommitCode>>;
  /** An article and how many changes its history has; undefined when there is none. Throws `UnreadableFile`, as all below do. */
  article(id: ArticleId): Promise<{ readonly article: Article; readonly sequence: number } | undefined>;
  photo(id: keyof State['photos']): Promise<State['photos'][typeof id] | undefined>;
  /** The lists that can be read. */
  lists(): Promise<readonly CuratedList[]>;
  /** All lists. */
  everyList(): Promise<readonly CuratedList[]>;
  sources(): Promise<State['sources']>;
  /** Brings the files up to their histories and lets go of the folder. */
  close(): Promise<void>;
}

/** `indexFile` is where the index is kept; one that need not last is in memory. */
export function openSession(
  folder: WorkspaceFolder,
  { now }: Pick<Ports, 'now'>,
  indexFile = folder.quarantine ? folder.layout.index : ':memory:',
): Session {
  const { layout, quarantine } = folder;
  const announcer = createAnnouncer();
  const reports = [...folder.reports];
  const report = (one: WorkspaceReport) => void reports.push(one);
  const documents: DocumentStore = createDocumentStore({
    layout,
    quarantine,
    report,
    holdsLock: folder.holdsLock,
    onWritten: (subject) => catalogue.written(subject),
  });
  const index = openSearchIndex(indexFile);
  const catalogue = createCatalogue({ layout, index, documents, announcer, report });
  const turn = inTurn();
  const started = Date.now() - process.uptime() * 1000;
  const clearing = quarantine ? clearTemporaries(layout, started) : Promise.resolve();

  const load = async (subjects: Iterable<Subject>): Promise<State> => {
    let state = stateWith({ kind: 'sources' }, (await documents.load({ kind: 'sources' })).document);
    for (const subject of subjects) state = stateWith(subject, (await documents.load(subject)).document, state);
    return state;
  };

  const apply: Session['commit'] = async (commits, origin) => {
    if (!quarantine) {
      return refused(
        'read-only',
        'This folder is open read-only, so the change was not made. Open it for writing to edit.',
      );
    }
    const subjects = new Map<SubjectKey, Subject>();
    for (const { change } of commits) subjects.set(subjectKey(subjectOf(change)), subjectOf(change));

    let state = await load(subjects.values());
    const records = new Map<SubjectKey, ChangeRecord[]>();
    const sequences: Record<SubjectKey, number> = {};
    const fresh = new Set<string>();
    for (const [key, subject] of subjects) {
      records.set(key, []);
      const { sequence, isNewer } = await documents.load(subject);
      if (isNewer) return newer(key);
      sequences[key] = sequence;
    }
    for (const { id, at, change } of commits) {
      const subject = subjectOf(change);
      const key = subjectKey(subject);
      if (fresh.has(id) || (await documents.knows(subject, id))) continue;
      fresh.add(id);
      const after = checkReferences(state, change) ?? applyRecord(state, subject, { change, at });
      if (!after.ok) return after;
      state = after.value;
      sequences[key] = (sequences[key] ?? 0) + 1;
      records.get(key)?.push({ id, at, sequence: sequences[key], change });
    }

    const changed: Subject[] = [];
    try {
      for (const [key, subject] of subjects) {
        const added = records.get(key) ?? [];
        if (added.length === 0) continue;
        await documents.append(subject, added, documentIn(subject, state));
        catalogue.changed(subject);
        changed.push(subject);
      }
    } finally {
      if (changed.length > 0) announcer.announce({ name: 'changed', event: { subjects: changed, origin } });
    }
    return done({ savedAt: now().toISOString(), sequences });
  };

  /** Applies commits; `tries` is how often another program's work may come between before that is said. */
  const commit = async (
    commits: readonly Commit[],
    origin: string,
    tries = 2,
  ): Promise<Result<Committed, CommitCode>> => {
    try {
      return await apply(commits, origin);
    } catch (error) {
      if (error instanceof LostLock) return lostLock;
      if (error instanceof MovedHistory) {
        // Every window has the older document, this one too.
        announcer.announce({ name: 'changed', event: { subjects: [error.subject], origin: 'another program' } });
        return tries > 1 ? commit(commits, origin, tries - 1) : lostLock;
      }
      if (isDiskError(error)) return diskFailure(error, 'what you typed is kept in the window and is tried again');
      throw error;
    }
  };

  const readLists = async (mayMiss: (error: unknown) => boolean): Promise<readonly CuratedList[]> => {
    const lists: CuratedList[] = [];
    for (const id of await listIdsOnDisk(layout)) {
      const subject: Subject = { kind: 'list', id };
      try {
        const list = stateWith(subject, (await documents.load(subject)).document).lists[id];
        if (list) lists.push(list);
      } catch (error) {
        if (!mayMiss(error)) throw error;
      }
    }
    return lists;
  };

  return {
    folder,
    catalogue,
    announcer,
    reports,
    async commit(commits, origin) {
      const checked = commitsSchema.safeParse(commits);
      if (!checked.success) {
        return refused(
          'invalid input',
          `Nothing was changed, for this is no change. ${z.prettifyError(checked.error)}`,
        );
      }
      return turn(() => commit(checked.data, origin));
    },
    async article(id) {
      const subject: Subject = { kind: 'article', id };
      const { document, sequence } = await documents.load(subject);
      const article = stateWith(subject, document).articles[id];
      return article && { article, sequence };
    },
    async photo(id) {
      const subject: Subject = { kind: 'photo', id };
      return stateWith(subject, (await documents.load(subject)).document).photos[id];
    },
    lists: () => readLists((error) => error instanceof UnreadableFile),
    everyList: () => readLists(() => false),
    sources: async () => (await load([])).sources,
    async close() {
      await catalogue.stop();
      await clearing;
      try {
        await turn(() => documents.settle());
      } finally {
        await catalogue.close().finally(folder.release);
      }
    },
  };
}

const lostLock = refused(
  'locked',
  'The lock of this folder (.galley/lock) was removed while it was open, so another Galley may write here now. The change was not made; yours is kept in the window. Copy what you need, and open the folder again.',
);

const newer = (key: SubjectKey) =>
  refused(
    'newer',
    `A newer Galley has changed this (${key}) in a way that this one does not know. The change was not made; yours is kept in the window. Update Galley.`,
  );
