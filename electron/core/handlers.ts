import path from 'node:path';
import type { Handlers } from '../../shared/contract/answer';
import type { WorkspaceDescription } from '../../shared/contract/answers';
import { done, type Result, refused } from '../../shared/result';
import { diskFailure, UnreadableFile } from '../store/diskFailure';
import { isIndexError } from '../store/watchDamage';
import { readBundles, recordOf } from './bundleRecords';
import { exportBundle, planExport } from './exportBundle';
import { inTurn } from './inTurn';
import type { Ports } from './ports';
import type { Session } from './session';
import { verifyBundle } from './verifyBundle';

/** The core's workspace as calls find it: open, or not and why. */
export interface Opening {
  readonly current: () => Result<Session>;
  /** Tries once more to open a workspace that could not be opened. One that is open stays as it is. */
  openAgain(readOnly: boolean): Promise<Result<Session>>;
}

/** Answers to every call of the contract. */
export function createHandlers(opening: Opening, ports: Ports): Handlers {
  /** Bundles written under a grant, so that the same grant lets the editor verify what was written. */
  const written = new Map<string, string>();
  // Two at once would take the same place in the sequence.
  const exporting = inTurn();
  const withSession =
    <Input, Output>(handler: (session: Session, input: Input, origin: string) => Promise<Result<Output>>) =>
    async (input: Input, origin: string): Promise<Result<Output>> => {
      const session = opening.current();
      if (!session.ok) return session;
      try {
        return await handler(session.value, input, origin);
      } catch (error) {
        if (error instanceof UnreadableFile) return diskFailure(error, 'nothing was changed');
        if (isIndexError(error)) return spoiltIndex(error);
        throw error;
      }
    };

  return {
    // Whoever asks after a folder that could not be opened wants to know whether it can be by now.
    'workspace.describe': async () => describe(await opening.openAgain(false)),
    'workspace.openReadOnly': async () => describe(await opening.openAgain(true)),
    'articles.list': withSession(async (session, query) => done((await session.catalogue.current()).list(query))),
    'articles.get': withSession(async (session, { articleId }) => {
      const open = await session.article(articleId);
      return open ? done(open) : refused('missing', 'This article is not in the workspace any more.');
    }),
    'articles.summaries': withSession(async (session, { articleIds }) =>
      done((await session.catalogue.current()).summaries(articleIds)),
    ),
    'articles.findByTitle': withSession(async (session, { titles }) => {
      const index = await session.catalogue.current();
      return done(titles.map((title) => index.findByTitle(title)));
    }),
    'lists.all': withSession(async (session) => done(await session.lists())),
    'sources.all': withSession(async (session) => done(Object.values(await session.sources()))),
    'changes.commit': withSession((session, { commits }, origin) => session.commit(commits, origin)),
    'bundles.plan': withSession(async (session) => {
      const plan = await planExport(session, ports);
      return plan.ok ? done(plan.value.plan.summary) : plan;
    }),
    'bundles.export': withSession(async (session, { grant }) => {
      const picked = ports.folderOf(grant);
      if (picked === undefined) return unknownGrant;
      if (!session.folder.quarantine) {
        return refused(
          'read-only',
          'This folder is open read-only, so nothing was exported. Open it for writing to export.',
        );
      }
      const exported = await exporting(() =>
        exportBundle(
          session,
          ports,
          (plan) => path.join(picked, `bundle-${String(plan.manifest.sequence).padStart(4, '0')}`),
          (doneFiles, total) =>
            session.announcer.announce({ name: 'progress', event: { work: 'exporting', done: doneFiles, total } }),
        ),
      );
      if (!exported.ok) return exported;
      const { bundle, folder } = exported.value;
      written.set(grant, folder);
      return done({ bundle, folder });
    }),
    'bundles.verify': async ({ grant }) => {
      const folder = written.get(grant) ?? ports.folderOf(grant);
      return folder === undefined ? unknownGrant : verifyBundle(folder);
    },
    'bundles.list': withSession(async (session) => {
      const bundles = await readBundles(session.folder.layout);
      return done(bundles.map(({ manifest, exportedAt }) => recordOf(manifest, exportedAt)));
    }),
  };
}

const spoiltIndex = ({ message }: Error) =>
  refused(
    'disk',
    `The list of articles cannot be used just now: the system said “${message}”. The articles themselves are all kept. Make room on the disk if it is full; else close Galley and open it again, when the list is made anew.`,
  );

const unknownGrant = refused('unknown folder', 'Galley does not know this folder any more. Choose it again.');

async function describe(opened: Result<Session>): Promise<Result<WorkspaceDescription>> {
  if (!opened.ok) return opened;
  const session = opened.value;
  const { workspace, taxonomy, layout, quarantine } = session.folder;
  const { title, ownNames, language } = workspace;
  const counts = (await session.catalogue.current()).counts();
  const { reports } = session;
  return done({ title, ownNames, language, taxonomy, folder: layout.folder, readOnly: !quarantine, counts, reports });
}
