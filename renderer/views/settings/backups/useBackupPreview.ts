import { useCallback, useEffect, useState } from 'react';
import type { BackupPreview } from '../../../../shared/contract/backups';
import { useDesk } from '../../../state/DeskContext';

/** How far the reading of a backup is. */
export type Previewing =
  | { readonly is: 'reading' }
  | { readonly is: 'read'; readonly preview: BackupPreview }
  | { readonly is: 'failed'; readonly why: string };

/** What a backup has beside the workspace as it is now. All its files are read for it, so it is asked once. */
export function useBackupPreview(backupId: string): readonly [Previewing, readAgain: () => void] {
  const { bridge } = useDesk();
  const [previewing, setPreviewing] = useState<Previewing>({ is: 'reading' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks once more
  useEffect(() => {
    let wanted = true;
    setPreviewing({ is: 'reading' });
    void bridge.call('backups.preview', { backupId }).then((answer) => {
      if (!wanted) return;
      setPreviewing(answer.ok ? { is: 'read', preview: answer.value } : { is: 'failed', why: answer.message });
    });
    return () => {
      wanted = false;
    };
  }, [bridge, backupId, turn]);
  return [previewing, useCallback(() => setTurn((before) => before + 1), [])];
}
