import { type DoctorReport, doctor } from '../../electron/core/doctor/doctor';
import { documentFile, historyFile, layoutOf } from '../../electron/store/layout';
import type { Change } from '../../shared/changes/change';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import type { DoctorFinding } from '../../shared/doctor/finding';
import { article } from './article';
import { commit } from './commit';
import { filesOf } from './disk';
import { editor } from './editor';
import { newDesk, openDesk } from './openDesk';
import { now } from './openFolder';

export const ports = { now, program: 'this test', editor };
export const quiet = { ports, reached: () => undefined };
export const lake = article({ headline: 'The lake' });
const lakeSubject: Subject = { kind: 'article', id: lake.id };

/** A desk after these changes, closed. */
export async function deskWith(...changes: readonly Change[]) {
  const folder = await newDesk();
  const session = await openDesk(folder);
  for (const change of [{ type: 'article.created', article: lake } as const, ...changes]) {
    const committed = await session.commit([commit(change)], 'window');
    if (!committed.ok) throw new Error(committed.message);
  }
  await session.catalogue.current();
  await session.close();
  const layout = layoutOf(folder);
  const file = documentFile(layout, lakeSubject);
  return { folder, layout, file, history: historyFile(layout, subjectKey(lakeSubject)) };
}

/** What the doctor says of a workspace. */
export async function examined(folder: string, fix = false): Promise<DoctorReport> {
  const report = await doctor(folder, { ...quiet, fix });
  if (!report.ok) throw new Error(report.message);
  return report.value;
}

/** Each finding's trouble and remedy. */
export const brief = ({ findings }: DoctorReport) => findings.map(({ trouble, remedy }) => [trouble, remedy]);
export const only = (findings: readonly DoctorFinding[], trouble: DoctorFinding['trouble']) =>
  findings.filter((finding) => finding.trouble === trouble);

/** All files of a workspace but those that Galley keeps for itself. */
export async function contentOf(folder: string) {
  const files = await filesOf(folder);
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('.galley/')));
}
