import { useEffect, useState } from 'react';
import type { WorkspaceDescription, WorkspaceReport } from '../../shared/contract/answers';
import type { Desk } from '../state/DeskContext';
import { useNotices } from '../state/NoticesContext';
import { useWorkspace } from '../state/useWorkspace';
import { routeOf } from './route';

const reportsOf = ({ reports }: WorkspaceDescription) => reports;

export interface Reports {
  /** What happened to the folder, as far as it was not dismissed. */
  readonly reports: readonly WorkspaceReport[];
  readonly dismiss: (report: WorkspaceReport) => void;
}

/** Follows what happens to the folder. The Desk shows it all; elsewhere what is new is said at the foot of the window. */
export function useReports(desk: Desk): Reports {
  const notices = useNotices();
  const described = useWorkspace(reportsOf);
  const [heard, setHeard] = useState<readonly WorkspaceReport[]>([]);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());

  useEffect(
    () =>
      desk.bridge.on('reported', ({ report }) => {
        setHeard((before) => [...before, report]);
        if (routeOf(location.hash).screen !== 'desk') notices.warn(report.message);
      }),
    [desk, notices],
  );

  const all = new Map([...desk.workspace.reports, ...described, ...heard].map((one) => [one.message, one]));
  return {
    reports: Array.from(all.values()).filter(({ message }) => !dismissed.has(message)),
    dismiss: ({ message }) => setDismissed((before) => new Set(before).add(message)),
  };
}
