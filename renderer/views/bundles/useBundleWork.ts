import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FolderPurpose, Grant } from '../../../shared/contract/host';
import { useDesk } from '../../state/DeskContext';
import { useNotices } from '../../state/NoticesContext';
import { runExport, runVerify } from './runExport';
import { type Failed, isBusy, sayExported, type Work } from './work';

export interface BundleWork {
  readonly work: Work;
  /** Ask for a folder first; nothing happens when the editor thinks better of it. */
  readonly exportBundle: () => Promise<void>;
  readonly verifyBundle: () => Promise<void>;
  /** Does what failed once more, in the same folder. */
  readonly tryAgain: (failed: Failed) => Promise<void>;
  readonly dismiss: () => void;
}

export function useBundleWork(): BundleWork {
  const desk = useDesk();
  const notices = useNotices();
  const queries = useQueryClient();
  const [work, setWork] = useState<Work>({ is: 'nothing' });
  const isShown = useRef(true);
  const isRunning = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const finish = (ended: Work): void => {
    setWork(ended);
    void queries.invalidateQueries({ queryKey: ['bundles.plan'] });
    void queries.invalidateQueries({ queryKey: ['bundles.list'] });
    // Who has gone to another screen meanwhile hears of it there.
    if (isShown.current) return;
    if (ended.is === 'exported') notices.say(sayExported(ended.exported, ended.verification));
    if (ended.is === 'failed') notices.warn(`The ${ended.failed.what} did not work. ${ended.failed.why}`);
  };

  const start = async (purpose: FolderPurpose, again: Grant | null): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    const what = purpose === 'export a bundle' ? 'export' : 'verification';
    try {
      const grant = again ?? (await desk.host.pickFolder(purpose));
      if (grant) finish(await (what === 'export' ? runExport : runVerify)(desk, grant, setWork));
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault);
      finish({ is: 'failed', failed: { what, why, grant: again } });
    } finally {
      isRunning.current = false;
    }
  };

  return {
    work,
    exportBundle: () => start('export a bundle', null),
    verifyBundle: () => start('verify a bundle', null),
    tryAgain: ({ what, grant }) => start(what === 'export' ? 'export a bundle' : 'verify a bundle', grant),
    dismiss: () => setWork((now) => (isBusy(now) ? now : { is: 'nothing' })),
  };
}
