import { clearBorrowed } from '../store/borrowIndex';
import { clearTemporaries } from '../store/clearTemporaries';
import type { WorkspaceFolder } from '../store/workspaceFolder';

/** Clears away what runs of Galley that ended suddenly have left: borrowed indexes, and, for who may write, half files. */
export async function clearLeftBehind({ layout, quarantine }: WorkspaceFolder): Promise<void> {
  await clearBorrowed();
  if (quarantine) await clearTemporaries(layout, Date.now() - process.uptime() * 1000);
}
