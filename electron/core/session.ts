import type { ChangeRecord, Commit } from '../../shared/changes/changeRecord';
import { checkReferences } from '../../shared/changes/checkReferences';
import type { RefusalCode } from '../../shared/changes/refusal';
import { type Subject, type SubjectKey, subjectKey, subjectOf } from '../../shared/changes/subject';
import type { Committed, WorkspaceReport } from '../../shared/contract/answers';
import type { Article } from '../../shared/model/article';
import type { CuratedList } from '../../shared/model/curatedList';
import type { ArticleId } from '../../shared/model/ids';
import type { State } from '../../shared/model/state';
import { done, type Result, refused } from '../../shared/result';
import { diskFailure, isDiskError } from '../store/diskFailure';
import { createDocumentStore, type DocumentStore } from '../store/documentStore';
import { openSearchIndex } from '../store/searchIndex';
import { applyRecord, documentIn, stateWith } from '../store/storedDocument';
import { listIdsOnDisk } from '../store/workspaceFiles';
import type { WorkspaceFolder } from '../store/workspaceFolder';
import { type Announcer, createAnnouncer } from './announcer';
import { type Catalogue, createCatalogue } from './catalogue';
import { inTurn } from './inTurn';
import type { Ports } from './ports';

export type CommitCode = RefusalCode | 'read-only' | 'disk';

/** An open newsroom: the one place where changes are checked, made durable and told to others. */
export interface Session {
  readonly folder: WorkspaceFolder;
  readonly catalogue: Catalogue;
  readonly announcer: Announcer;
  readonly reports: readonly WorkspaceReport[];
  /** Resolves when every commit is on the disk, or says why none of those that are left was made. */
  commit(commits: readonly Commit[], origin: string): Promise<Result<Committed, CommitCode>>;
  /** An article and how many changes its history has; undefined when there is none. */
  article(id: ArticleId): Promise<{ readonly article: Article; readonly sequence: number } | undefined>;
  photo(id: keyof State['photos']): Promise<State['photos'][typeof id] | undefined>;
  lists(): Promise<readonly CuratedList[]>;
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
  const documents: DocumentStore = createDocumentStore({
    layout,
    quarantine,
    report: (report) => reports.push(report),
    onWritten: (subject) => catalogue.written(subject),
  });
  const index = openSearchIndex(indexFile);
  const catalogue = createCatalogue(layout, index, documents, announcer);
  const turn = inTurn();

  const load = async (subjects: Iterable<Subject>): Promise<State> => {
    let state = stateWith({ kind: 'sources' }, (await documents.load({ kind: 'sources' })).document);
    for (const subject of subjects) state = stateWith(subject, (await documents.load(subject)).document, state);
    return state;
  };

  const commit: Session['commit'] = async (commits, origin) => {
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
      sequences[key] = (await documents.load(subject)).sequence;
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
    } catch (error) {
      if (isDiskError(error)) return diskFailure(error, 'what you typed is kept in the window and is tried again');
      throw error;
    } finally {
      if (changed.length > 0) announcer.announce({ name: 'changed', event: { subjects: changed, origin } });
    }
    return done({ savedAt: now().toISOString(), sequences });
  };

  return {
    folder,
    catalogue,
    announcer,
    reports,
    commit: (commits, origin) => turn(() => commit(commits, origin)),
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
    async lists() {
      const ids = await listIdsOnDisk(layout);
      const state = await load(ids.map((id) => ({ kind: 'list', id })));
      return ids.flatMap((id) => state.lists[id] ?? []);
    },
    sources: async () => (await load([])).sources,
    async close() {
      await catalogue.stop();
      try {
        await turn(() => documents.settle());
      } finally {
        await catalogue.close().finally(folder.release);
      }
    },
  };
}
