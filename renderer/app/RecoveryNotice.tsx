import { useState } from 'react';
import type { WorkspaceDescription } from '../../shared/contract/answers';
import { sayRecovery } from '../../shared/contract/sayRecovery';
import { Notice } from '../components/Notice';
import { useDesk } from '../state/DeskContext';
import { useWorkspace } from '../state/useWorkspace';
import { tookPlaceOfDeadPage } from './pageDeath';

const shownHere = ({ recovery }: WorkspaceDescription) => ({ recovery });

const seen = 'galley-recovery-seen';

/** Tells what was brought back after Galley, the part of it that keeps the files, or this window had ended suddenly. */
export function RecoveryNotice() {
  const desk = useDesk();
  const [pageDied, setPageDied] = useState(() => tookPlaceOfDeadPage(window));
  const [seenAt, setSeenAt] = useState(() => sessionStorage.getItem(seen));
  const { recovery } = useWorkspace(shownHere);
  // Where this window has lived through it, it was the core that ended.
  const what =
    recovery?.endedAt === desk.workspace.recovery?.endedAt ? 'Galley' : 'The part of Galley that keeps the files';

  const dismissRecovery = () => {
    if (!recovery) return;
    sessionStorage.setItem(seen, recovery.endedAt);
    setSeenAt(recovery.endedAt);
  };
  return (
    <>
      {pageDied && (
        <Notice level="should" role="status" className="banner" onDismiss={() => setPageDied(false)}>
          This window ended suddenly and was opened again. Everything that was saved is here; look whether the last
          words that you typed are.
        </Notice>
      )}
      {recovery && recovery.endedAt !== seenAt && (
        <Notice level="ok" role="status" className="banner" onDismiss={dismissRecovery}>
          {sayRecovery(recovery, what, new Date())}
        </Notice>
      )}
    </>
  );
}
