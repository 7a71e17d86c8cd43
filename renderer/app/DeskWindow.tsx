import { useEffect, useState } from 'react';
import { useCommandRegistry } from '../commands/CommandsContext';
import { Palette } from '../commands/Palette';
import { PaletteButton } from '../commands/PaletteButton';
import { useStore } from '../state/DeskContext';
import type { OpenDesk } from '../state/openDesk';
import { useCall } from '../state/useCall';
import { Banner } from './Banner';
import { Frame } from './Frame';
import { IndexingNote } from './IndexingNote';
import { languageName } from './languageName';
import { Rail } from './Rail';
import { SaveStatusLine } from './SaveStatusLine';
import { Screen } from './Screen';
import { ShellCommands } from './ShellCommands';
import { useClosing } from './useClosing';
import { useFollowing } from './useFollowing';
import { usePaste } from './usePaste';

/** The window once the desk is open: the screens, and what is around all of them. */
export function DeskWindow({ desk }: { readonly desk: OpenDesk }) {
  const [showsPalette, setShowsPalette] = useState(false);
  const registry = useCommandRegistry();
  const [reports, setReports] = useState(desk.workspace.reports);
  const paste = usePaste();
  const workspace = useCall('workspace.describe', {}).data ?? desk.workspace;
  const lists = useStore(({ newsroom }) => newsroom.lists);

  useFollowing(desk);
  useClosing(desk);
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
            <IndexingNote />
            <span>Offline, as always</span>
            <span>{languageName(workspace.language)}</span>
          </>
        }
      >
        <Screen
          reports={reports}
          onDismissReport={(dismissed) => setReports(reports.filter((report) => report !== dismissed))}
          paste={paste}
        />
      </Frame>
      <Palette isOpen={showsPalette} onClose={() => setShowsPalette(false)} />
    </>
  );
}
