import { useEffect } from 'react';
import type { Desk } from '../state/DeskContext';
import { useNotices } from '../state/NoticesContext';

/** Sees to it that what was typed is on the disk before the window goes, and that what failed elsewhere is said. */
export function useClosing({ host, outbox, workspace }: Desk): void {
  const notices = useNotices();
  useEffect(() => host.onClosing(() => outbox.flush()), [host, outbox]);

  useEffect(() => {
    if (host.kind !== 'browser' || workspace.readOnly) return;
    const warn = (event: BeforeUnloadEvent): void => {
      if (outbox.status.is === 'saved') return;
      void outbox.flush();
      event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [host, outbox, workspace]);

  useEffect(() => {
    const say = (fault: unknown): void =>
      notices.warn(`Something in this window failed: ${fault instanceof Error ? fault.message : String(fault)}`);
    const rejected = (event: PromiseRejectionEvent): void => say(event.reason);
    const threw = (event: ErrorEvent): void => {
      // What the browser only remarks on, such as a layout that goes round in a circle, comes without an error.
      if (event.error) say(event.error);
    };
    addEventListener('unhandledrejection', rejected);
    addEventListener('error', threw);
    return () => {
      removeEventListener('unhandledrejection', rejected);
      removeEventListener('error', threw);
    };
  }, [notices]);
}
