import { Suspense, useEffect, useState } from 'react';
import { useCommandRegistry } from '../commands/CommandsContext';
import type { OpenDesk } from '../state/openDesk';
import { Palette } from './parts';
import { Screen } from './Screen';
import { ShellCommands } from './ShellCommands';
import { useClosing } from './useClosing';
import { useFollowing } from './useFollowing';
import { usePaste } from './usePaste';
import { useReadingParts } from './useReadingParts';
import { useRememberAddress } from './useRememberAddress';
import { useReports } from './useReports';
import { useUndoMany } from './useUndoMany';

/** What the frame holds once the desk is open: the screens, and what works on all of them. */
export function DeskWindow({ desk }: { readonly desk: OpenDesk }) {
  const [showsPalette, setShowsPalette] = useState(false);
  const registry = useCommandRegistry();
  const { reports, dismiss } = useReports(desk);
  const paste = usePaste();

  useFollowing(desk);
  useClosing(desk);
  useUndoMany(desk);
  useRememberAddress(desk);
  useReadingParts();
  useEffect(() => desk.host.onCommand((id) => void registry.run(id)), [desk.host, registry]);

  return (
    <>
      {/* First, so that the screen's own commands are registered after these and go before them. */}
      <ShellCommands openPalette={() => setShowsPalette(true)} begin={paste.begin} />
      <Screen reports={reports} onDismissReport={dismiss} paste={paste} />
      {showsPalette && (
        <Suspense>
          <Palette isOpen onClose={() => setShowsPalette(false)} />
        </Suspense>
      )}
    </>
  );
}
