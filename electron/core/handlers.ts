import type { Handlers } from '../../shared/contract/answer';
import type { BackupKeeper } from './backups/backupKeeper';
import { archiveHandlers } from './handlers/archiveHandlers';
import { articleHandlers } from './handlers/articleHandlers';
import { backupHandlers } from './handlers/backupHandlers';
import { bundleHandlers } from './handlers/bundleHandlers';
import { revisionHandlers } from './handlers/revisionHandlers';
import { sessionsOf } from './handlers/withSession';
import { type Opening, workspaceHandlers } from './handlers/workspaceHandlers';
import type { Ports } from './ports';

/** Answers to every call of the contract. */
export function createHandlers(opening: Opening, ports: Ports, keeper: BackupKeeper): Handlers {
  const withSession = sessionsOf(opening.current);
  return {
    ...workspaceHandlers(withSession, opening, ports),
    ...archiveHandlers(withSession, ports),
    ...articleHandlers(withSession),
    ...revisionHandlers(withSession),
    ...backupHandlers(withSession, ports, keeper),
    ...bundleHandlers(withSession, ports),
  };
}
