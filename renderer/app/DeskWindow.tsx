import { Suspense, useEffect, useState } from 'react';
import type { WorkspaceDescription } from '../../shared/contract/answers';
import { useCommandRegistry } from '../commands/CommandsContext';
import { PaletteButton } from '../commands/PaletteButton';
import { useStore } from '../state/DeskContext';
import type { OpenDesk } from '../state/openDesk';
import { useWorkspace } from '../state/useWorkspace';
import { Banner } from './Banner';
import { Frame } from './Frame';
import { languageName } from './languageName';
import { Palette } from './parts';
import { Rail } from './Rail';
import { SaveStatusLine } from './SaveStatusLine';
import { Screen } from './Screen';
import { ShellCommands } from './ShellCommands';
import { useClosing } from './useClosing';
import { useFollowing } from './useFollowing';
import { usePaste } from './usePaste';
import { useReadingParts } from './useReadingParts';
import { useRememberAddress } from './useRememberAddress';
import { useReports } from './useReports';
import { useUndoMany } from './useUndoMany';
import { WorkNote } from './WorkNote';

/** What the window says of the workspace around every screen. */
const shownAround = ({ title, counts, language }: WorkspaceDescription) => ({ title, counts, language });

/** The window once the desk is open: the screens, and what is around all of them. */
export function DeskWindow({ desk }: { readonly desk: OpenDesk }) {
  const [showsPalette, setShowsPalette] = useState(false);
  const registry = useCommandRegistry();
  const { reports, dismiss } = useReports(desk);
  const paste = usePaste();
  const workspace = useWorkspace(shownAround);
  const lists = useStore(({ newsroom }) => newsroom.lists);

  useFollowing(desk);
  useClosing(desk);
  useUndoMany(desk);
  useRememberAddress(desk);
  useReadingParts();
  useEffect(() => {
    document.title = `${workspace.title} – Galley`;
  }, [workspace.title]);
  useEffect(() => desk.host.onCommand((id) => void registry.run(id)), [desk.host, registry]);

  return (
    <>
      {/* First, so that the screen's own commands are registered after these and go before them. */}
      <ShellCommands openPalette={() => setShowsPalette(true)} begin={paste.begin} />
      <Frame
        title={
          <>
            <span className="frame-title">{workspace.title}</span>
            {desk.workspace.readOnly && <span className="frame-read-only">Read-only</span>}
          </>
        }
        find={<PaletteButton onPress={() => setShowsPalette(true)} />}
        rail={
          <Rail
            counts={workspace.counts}
            lists={Object.keys(lists).length}
            onNewArticle={() => registry.run('article.new')}
            onPaste={() => registry.run('page.paste')}
          />
        }
        banner={<Banner bridge={desk.bridge} />}
        footStart={<SaveStatusLine />}
        footEnd={
          <>
            <WorkNote />
            <span>Offline, as always</span>
            <span>{languageName(workspace.language)}</span>
          </>
        }
      >
        <Screen reports={reports} onDismissReport={dismiss} paste={paste} />
      </Frame>
      {showsPalette && (
        <Suspense>
          <Palette isOpen onClose={() => setShowsPalette(false)} />
        </Suspense>
      )}
    </>
  );
}
