import { z } from 'zod';
import { type ChangeRecord, type Commit, commitSchema } from '../../shared/changes/changeRecord';
import { checkReferences } from '../../shared/changes/checkReferences';
import type { RefusalCode } from '../../shared/changes/refusal';
import { type Subject, type SubjectKey, subjectKey, subjectOf } from '../../shared/changes/subject';
import type { Committed, Recovery, WorkspaceReport } from '../../shared/contract/answers';
import type { Article } from '../../shared/model/article';
import type { CuratedList } from '../../shared/model/curatedList';
import type { ArticleId } from '../../shared/model/ids';
import type { State } from '../../shared/model/state';
import { done, type Result, refused } from '../../shared/result';
import { borrowIndex } from '../store/borrowIndex';
import { type IntentPart, keepIntent } from '../store/commitIntent';
import { diskFailure, isDiskError, UnreadableFile } from '../store/diskFailure';
import { createDocumentStore, type DocumentStore, LostLock, MovedHistory } from '../store/documentStore';
import type { Revise } from '../store/rewriteHistory';
import { applyRecord, documentIn, stateWith } from '../store/storedDocument';
import { keepUnsettled } from '../store/unsettledList';
import { isIndexError } from '../store/watchDamage';
import type { WorkspaceFolder } from '../store/workspaceFolder';
import { type Announcer, createAnnouncer } from './announcer';
import { type Catalogue, createCatalogue } from './catalogue';
import { checkedBy } from './checkedBy';
import { clearLeftBehind } from './clearLeftBehind';
import { lostLock, newerDocument, readOnlyFolder } from './commitRefusals';
import { completeIntent } from './completeIntent';
import { inLanes } from './inLanes';
import { inTurn } from './inTurn';
import { beginLull } from './lull';
import { createOutsideEdits, type OutsideEdits } from './outsideEdits';
import { createPhotoCatalogue, type PhotoCatalogue } from './photos/photoCatalogue';
import { keepPlace, type PlaceKeeper } from './place';
import type { Ports } from './ports';
import { readLists } from './readLists';
import { recheckOnSettings } from './recheckOnSettings';
import { createRecovering } from './recovery';
import { createRevisions, type Revisions } from './revisions/revisions';
import { takenSlug } from './slugRule';
import { stateOf } from './stateOf';
import { createWorks, type Works } from './works';

export type CommitCode = RefusalCode | 'invalid input' | 'read-only' | 'locked' | 'newer' | 'disk';

const commitsSchema = z.array(commitSchema);

/** How many histories of one commit are written at a time: the disk brings together what is under way at once. */
const lanes = 8;

/** Milliseconds that whoever opens a folder has the machine for its first screen. */
const lullAfterOpening = 1500;

/** An open newsroom: the one place where changes are checked, made durable and told to others. */
export interface Session {
  readonly folder: WorkspaceFolder;
  readonly catalogue: Catalogue;
  readonly announcer: Announcer;
  readonly reports: readonly WorkspaceReport[];
  readonly works: Works;
  readonly place: PlaceKeeper;
  readonly revisions: Revisions;
  /** What was brought back after a sudden end; null when there was none. */
  readonly recovery: Promise<Recovery | null>;
  readonly outside: OutsideEdits;
  /** The index of photos, which is opened when it is first asked for. */
  readonly photos: () => PhotoCatalogue;
  /** Resolves when every commit is on the disk, or says why none of those that are left was made. */
  commit(commits: readonly Commit[], origin: string): Promise<Result<Committed, CommitCode>>;
  /**
   * Writes a document and its whole past anew, as `revise` makes them: for what must not be in it any more. False when
   * another program has edited its file, and nothing is changed. Throws what the disk throws.
   */
  rewrite(subject: Subject, revise: Revise): Promise<boolean>;
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

/** `indexFile` is where the index is kept, if not in the folder; one that need not last is in memory. */
export function openSession(
  folder: WorkspaceFolder,
  { now, editor }: Pick<Ports, 'now' | 'editor'>,
  indexFile?: string,
): Session {
  const { layout, quarantine } = folder;
  const announcer = createAnnouncer();
  const reports = [...folder.reports];
  const report = (one: WorkspaceReport): void => {
    reports.push(one);
    announcer.announce({ name: 'reported', event: { report: one } });
  };
  const lull = beginLull(lullAfterOpening);
  const works = createWorks(announcer);
  const place = keepPlace(layout.place, quarantine !== null, now);
  const unsettled = keepUnsettled(layout.unsettled);
  const intent = keepIntent(layout.intent);
  const allSeen = () => catalogue.caughtUp;
  const recovering = createRecovering({ endedSuddenlyAt: place.endedSuddenlyAt, report, allSeen });
  const documents: DocumentStore = createDocumentStore({
    layout,
    quarantine,
    report,
    holdsLock: folder.holdsLock,
    onWritten: (subject) => catalogue.written(subject),
    onEdited: (subject) => outside.found(subject),
    onAhead: recovering.found,
    unsettled,
  });
  const outside = createOutsideEdits({ layout, documents, announcer, report, allSeen });
  const borrowed = quarantine || indexFile ? undefined : borrowIndex(layout.index);
  const catalogue = createCatalogue({
    layout,
    indexFile: indexFile ?? (quarantine ? layout.index : (borrowed?.file ?? ':memory:')),
    documents,
    works,
    checkedBy: () => checkedBy(folder.settings.workspace, now()),
    report,
    lull,
  });
  recheckOnSettings(announcer, catalogue, folder.settings.workspace, now);
  const mayWrite = () => quarantine !== null && folder.holdsLock();
  const revisions = createRevisions({ layout, documents, mayWrite, now });
  const turn = inTurn();
  const clearing = lull.over.then(() => clearLeftBehind(folder));
  const onChanged = (subjects: readonly Subject[], origin: string): void => {
    for (const subject of subjects) catalogue.changed(subject);
    if (subjects.length > 0) announcer.announce({ name: 'changed', event: { subjects, origin } });
  };
  // Before anything else is committed.
  const completed = turn(async () => {
    if (quarantine) {
      await completeIntent({ intent, documents, report, onChanged: (subject) => onChanged([subject], 'recovery') });
    }
  });
  const recovery = completed.then(() => (quarantine ? recovering.bringBack(documents, unsettled.before) : null));

  const load = (subjects: Iterable<Subject>): Promise<State> => stateOf(documents, subjects);

  const apply: Session['commit'] = async (commits, origin) => {
    if (!quarantine) return readOnlyFolder;
    const subjects = new Map<SubjectKey, Subject>();
    for (const { change } of commits) subjects.set(subjectKey(subjectOf(change)), subjectOf(change));

    const before = await load(subjects.values());
    let state = before;
    const records = new Map<SubjectKey, ChangeRecord[]>();
    const sequences: Record<SubjectKey, number> = {};
    const fresh = new Set<string>();
    for (const [key, subject] of subjects) {
      records.set(key, []);
      const { sequence, isNewer } = await documents.load(subject);
      if (isNewer) return newerDocument(key);
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
      records.get(key)?.push({ id, at, by: editor.name, sequence: sequences[key], change });
    }

    const taken = await takenSlug(catalogue, before, state);
    if (taken) return taken;
    const parts: IntentPart[] = [];
    for (const [key, subject] of subjects) {
      const added = records.get(key) ?? [];
      if (added.length > 0) parts.push({ subject, records: added });
    }
    await append(parts, state, origin);
    await intent.fulfil(commits.map(({ id }) => id));
    return done({ savedAt: now().toISOString(), sequences });
  };

  /** Makes all parts durable, several at a time. When one fails the others are made all the same, and then it throws. */
  const append = async (parts: readonly IntentPart[], state: State, origin: string): Promise<void> => {
    if (parts.length > 1) await intent.declare(parts);
    const changed: Subject[] = [];
    const failures: unknown[] = [];
    await inLanes(parts, lanes, async ({ subject, records }) => {
      try {
        await documents.append(subject, records, documentIn(subject, state));
        changed.push(subject);
        if (subject.kind === 'article') revisions.grown(subject.id, records.length);
      } catch (error) {
        failures.push(error);
      }
      return done(undefined);
    });
    onChanged(changed, origin);
    if (failures.length > 0) throw failures[0];
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
      if (error instanceof LostLock) {
        if (tries < 2 || !(await folder.takeLockAgain().catch(() => false))) return lostLock;
        documents.forgetAll();
        return commit(commits, origin, tries - 1);
      }
      if (error instanceof MovedHistory) {
        // Every window has the older document, this one too.
        announcer.announce({ name: 'changed', event: { subjects: [error.subject], origin: 'another program' } });
        return tries > 1 ? commit(commits, origin, tries - 1) : lostLock;
      }
      if (isDiskError(error)) return diskFailure(error, 'what you typed is kept in the window and is tried again');
      throw error;
    }
  };

  const photo: Session['photo'] = async (id) => {
    const subject: Subject = { kind: 'photo', id };
    return stateWith(subject, (await documents.load(subject)).document).photos[id];
  };
  let photos: PhotoCatalogue | undefined;

  return {
    folder,
    catalogue,
    announcer,
    reports,
    works,
    place,
    revisions,
    recovery,
    outside,
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
    rewrite: (subject, revise) =>
      turn(async () => {
        if (subject.kind === 'article') await revisions.forget(subject.id);
        const isDone = await documents.rewrite(subject, revise);
        if (isDone) onChanged([subject], 'rewriting');
        return isDone;
      }),
    async article(id) {
      const subject: Subject = { kind: 'article', id };
      const { document, sequence } = await documents.load(subject);
      const article = stateWith(subject, document).articles[id];
      return article && { article, sequence };
    },
    photo,
    photos() {
      photos ??= createPhotoCatalogue({ folder, announcer, works, photo, catalogue });
      return photos;
    },
    lists: () => readLists(layout, documents, (error) => error instanceof UnreadableFile),
    everyList: () => readLists(layout, documents, () => false),
    sources: async () => (await load([])).sources,
    async close() {
      outside.close();
      recovering.close();
      await photos?.close();
      await catalogue.stop();
      await revisions.close();
      await clearing;
      await recovery;
      try {
        await turn(() => documents.settle());
      } finally {
        place.close();
        await catalogue
          .close()
          .catch(ignoreIndex)
          .finally(folder.release)
          .finally(() => borrowed?.giveBack());
      }
    },
  };
}

/** The index is a cache: what it lacks it has at the next opening. */
function ignoreIndex(error: unknown): void {
  if (!isIndexError(error)) throw error;
}
