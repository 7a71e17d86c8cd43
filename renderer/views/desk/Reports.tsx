import type { WorkspaceReport } from '../../../shared/contract/answers';
import { Notice } from '../../components/Notice';
import './Reports.css';

export interface ReportsProps {
  readonly reports: readonly WorkspaceReport[];
  readonly onDismiss: (report: WorkspaceReport) => void;
}

/** What happened to the folder while it was opened: what was recovered, what was set aside. */
export function Reports({ reports, onDismiss }: ReportsProps) {
  if (reports.length === 0) return null;
  return (
    <section className="reports" aria-label="What happened to the folder">
      {reports.map((report) => (
        <Notice key={`${report.subject} ${report.message}`} level="should" onDismiss={() => onDismiss(report)}>
          {report.message}
        </Notice>
      ))}
    </section>
  );
}
