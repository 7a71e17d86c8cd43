import type { Handlers } from '../../../shared/contract/answer';
import type { WorkspaceDescription } from '../../../shared/contract/answers';
import { done, type Result } from '../../../shared/result';
import { saveSettings, settingsFromWindow, settingsOf } from '../deskSettings';
import type { Ports } from '../ports';
import type { Session } from '../session';
import type { WithSession } from './withSession';

/** The core's workspace as calls find it: open, or not and why. */
export interface Opening {
  readonly current: () => Result<Session>;
  /** Tries once more to open a workspace that could not be opened. One that is open stays as it is. */
  openAgain(readOnly: boolean): Promise<Result<Session>>;
}

type WorkspaceCall =
  | 'workspace.describe'
  | 'workspace.openReadOnly'
  | 'settings.get'
  | 'settings.save'
  | 'place.remember'
  | 'work.cancel'
  | 'lists.all'
  | 'sources.all';

/** What is asked of the workspace as a whole. */
export function workspaceHandlers(
  withSession: WithSession,
  opening: Opening,
  { editor }: Ports,
): Pick<Handlers, WorkspaceCall> {
  const describe = async (opened: Result<Session>): Promise<Result<WorkspaceDescription>> => {
    if (!opened.ok) return opened;
    const { folder, catalogue, reports, recovery, place } = opened.value;
    const { title, ownNames, language } = folder.settings.workspace;
    return done({
      title,
      ownNames,
      language,
      taxonomy: folder.settings.taxonomy,
      folder: folder.layout.folder,
      readOnly: !folder.quarantine,
      counts: (await catalogue.current()).counts(),
      reports,
      settings: settingsOf(folder, editor),
      editor: editor.name,
      place: place.latest,
      recovery: await recovery,
    });
  };
  return {
    // Whoever asks after a folder that could not be opened wants to know whether it can be by now.
    'workspace.describe': async () => describe(await opening.openAgain(false)),
    'workspace.openReadOnly': async () => describe(await opening.openAgain(true)),
    'settings.get': withSession(async ({ folder }) => done(settingsOf(folder, editor))),
    'settings.save': withSession((session, { settings }) =>
      saveSettings(session, settingsFromWindow(session.folder, settings), editor),
    ),
    'place.remember': withSession(async ({ place }, at) => {
      place.remember(at);
      return done(true as const);
    }),
    'work.cancel': withSession(async ({ works }, { workId }) => done(works.cancel(workId))),
    'lists.all': withSession(async (session) => done(await session.lists())),
    'sources.all': withSession(async (session) => done(Object.values(await session.sources()))),
  };
}
