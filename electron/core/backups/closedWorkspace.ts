import { done, type Result } from '../../../shared/result';
import { type OpeningCode, openWorkspaceFolder, type WorkspaceFolder } from '../../store/workspaceFolder';
import type { Ports } from '../ports';

/** A workspace to copy or to compare, whoever else has it open: nobody is kept out, and no list of articles is made. */
export interface ClosedWorkspace {
  readonly folder: Pick<WorkspaceFolder, 'layout' | 'settings'>;
}

export async function closedWorkspace(
  folder: string,
  { program, now }: Pick<Ports, 'program' | 'now'>,
): Promise<Result<ClosedWorkspace, OpeningCode>> {
  const opened = await openWorkspaceFolder(folder, { readOnly: true, program, now });
  return opened.ok ? done({ folder: opened.value }) : opened;
}
