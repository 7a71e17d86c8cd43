import path from 'node:path';
import type { DoctorFinding } from '../../../shared/doctor/finding';
import { done, type Result } from '../../../shared/result';
import { type IndexLook, lookAtIndex } from '../../store/lookAtIndex';
import { deleteIndexFile } from '../../store/openIndexFile';
import { type OpeningCode, openWorkspaceFolder, type WorkspaceFolder } from '../../store/workspaceFolder';
import type { Ports } from '../ports';
import { openSession } from '../session';
import { type Examined, examineWorkspace } from './examineWorkspace';
import { mendWorkspace } from './mendWorkspace';

export interface DoctorReport {
  readonly articles: number;
  readonly findings: readonly DoctorFinding[];
  /** Files that were set aside as damaged, now or earlier, by their paths. */
  readonly setAside: readonly string[];
  /** Why something was not looked at, or not mended, in sentences. */
  readonly notices: readonly string[];
}

export interface Doctoring {
  readonly fix: boolean;
  readonly ports: Pick<Ports, 'now' | 'program' | 'editor'>;
  /** Told how many documents and photos were looked at, and of how many. */
  readonly reached: (done: number, total: number) => void;
}

/**
 * Looks a whole workspace through. The index is made anew where it is wanting, for it holds nothing that the files do not;
 * everything else is as it was, unless it is to be fixed. A folder that another Galley holds is looked at as far as that
 * can be done beside it.
 */
export async function doctor(
  folder: string,
  { fix, ports, reached }: Doctoring,
): Promise<Result<DoctorReport, OpeningCode>> {
  let opened = await openWorkspaceFolder(folder, { readOnly: false, ...ports });
  const notices: string[] = [];
  if (!opened.ok && !fix && (opened.code === 'locked' || opened.code === 'disk')) {
    notices.push(`${opened.message} It is looked at all the same; its index is not.`);
    opened = await openWorkspaceFolder(folder, { readOnly: true, ...ports });
  }
  if (!opened.ok) return opened;
  const workspace = opened.value;
  try {
    return done(await treat(workspace, { fix, ports, reached }, notices));
  } finally {
    workspace.release();
  }
}

async function treat(
  workspace: WorkspaceFolder,
  { fix, ports, reached }: Doctoring,
  notices: readonly string[],
): Promise<DoctorReport> {
  const { layout } = workspace;
  const isHeld = workspace.quarantine !== null;
  const index = isHeld ? await lookAtIndex(layout) : undefined;
  const before = await examineWorkspace(layout, { isHeld, reached });
  const indexFindings = index ? ofIndex(index) : [];
  if (index?.is === 'damaged') deleteIndexFile(layout.index);
  const openingFindings = workspace.reports.map(ofOpening);
  const isToMend = fix && before.findings.some(({ remedy }) => remedy === '--fix');
  const refusals = isToMend ? await mendIn(workspace, before, ports) : [];
  if (!isToMend && indexFindings.length > 0) await makeIndex(workspace, ports);
  const after = isToMend ? await examineWorkspace(layout, { isHeld, reached }) : before;
  return {
    articles: after.articles,
    findings: [...openingFindings, ...indexFindings, ...(isToMend ? compare(before, after) : after.findings)],
    setAside: after.inventory.setAside.map((name) => path.join(layout.quarantine, name)),
    notices: [...notices, ...refusals],
  };
}

/** Opens the workspace like any other Galley, mends, and closes it; the folder stays locked until all is done. */
async function mendIn(
  workspace: WorkspaceFolder,
  examined: Examined,
  ports: Doctoring['ports'],
): Promise<readonly string[]> {
  const session = openSession({ ...workspace, release: () => undefined }, ports);
  try {
    return await mendWorkspace(session, examined, ports.now);
  } finally {
    await session.catalogue.caughtUp;
    await session.close();
  }
}

/** Makes the index catch up with the files, and touches nothing else. */
async function makeIndex(workspace: WorkspaceFolder, ports: Doctoring['ports']): Promise<void> {
  const session = openSession(
    { ...workspace, quarantine: null, release: () => undefined },
    ports,
    workspace.layout.index,
  );
  await session.catalogue.caughtUp;
  await session.close();
}

/** What was found, each with what became of it. */
function compare(before: Examined, after: Examined): readonly DoctorFinding[] {
  const nameOf = ({ trouble, subject, message }: DoctorFinding) => JSON.stringify([trouble, subject, message]);
  const left = new Map(after.findings.map((finding) => [nameOf(finding), finding]));
  const findings = before.findings.map((finding): DoctorFinding => {
    const isLeft = left.delete(nameOf(finding));
    if (!isLeft) return { ...finding, remedy: 'mended' };
    return { ...finding, remedy: 'by hand' };
  });
  return [...findings, ...left.values()];
}

function ofIndex(index: IndexLook): readonly DoctorFinding[] {
  const finding = (message: string): DoctorFinding => ({
    trouble: 'index',
    subject: '.galley/index.sqlite',
    message,
    remedy: 'mended',
  });
  if (index.is === 'missing') return [finding('The list of articles was not there. It was made from the files.')];
  if (index.is === 'damaged') {
    return [finding(`The list of articles was damaged: “${index.why}”. It was made anew from the files.`)];
  }
  if (index.behind === 0) return [];
  const articles = index.behind === 1 ? 'One article' : `${index.behind} articles`;
  return [finding(`${articles} had been written since the list of articles was made. It was brought up to the files.`)];
}

/** Something that opening the folder has put in order already. */
function ofOpening({ subject, message }: WorkspaceFolder['reports'][number]): DoctorFinding {
  return { trouble: 'damaged', subject, message, remedy: 'mended' };
}
