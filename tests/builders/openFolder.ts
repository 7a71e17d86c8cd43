import { onTestFinished } from 'vitest';
import { createDocumentStore, type DocumentStore } from '../../electron/store/documentStore';
import { type Layout, layoutOf } from '../../electron/store/layout';
import type { Ahead } from '../../electron/store/loadDocument';
import { createQuarantine } from '../../electron/store/quarantine';
import { keepUnsettled } from '../../electron/store/unsettledList';
import type { Subject } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import { lay } from './disk';
import { temporaryFolder } from './temporaryFolder';

/** The moment at which everything in these tests happens. */
export const now = () => new Date('2018-11-19T12:00:00.000Z');

/** A folder with nothing in it but what makes it a workspace. */
export async function emptyLayout(): Promise<Layout> {
  const layout = layoutOf(await temporaryFolder());
  await lay(layout.workspace, '{}');
  return layout;
}

/** A document store on a folder, and what it said. */
export function openDocuments(layout: Layout): {
  readonly documents: DocumentStore;
  readonly reports: WorkspaceReport[];
  readonly written: Subject[];
  readonly edited: Subject[];
  readonly ahead: Ahead[];
} {
  const reports: WorkspaceReport[] = [];
  const written: Subject[] = [];
  const edited: Subject[] = [];
  const ahead: Ahead[] = [];
  const documents = createDocumentStore({
    layout,
    quarantine: createQuarantine(layout.quarantine, now),
    report: (report) => reports.push(report),
    holdsLock: () => true,
    onWritten: (subject) => written.push(subject),
    onEdited: (subject) => edited.push(subject),
    onAhead: (_subject, by) => ahead.push(by),
    unsettled: keepUnsettled(layout.unsettled),
  });
  // What it would write later must not come after the folder is removed.
  onTestFinished(() => documents.settle().catch(() => undefined));
  return { documents, reports, written, edited, ahead };
}
