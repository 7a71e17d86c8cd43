import type { Handlers } from '../../shared/contract/answer';
import type { Darkroom } from '../media/darkroom';
import type { BackupKeeper } from './backups/backupKeeper';
import { createBulk } from './bulk/createBulk';
import { archiveHandlers } from './handlers/archiveHandlers';
import { articleHandlers } from './handlers/articleHandlers';
import { backupHandlers } from './handlers/backupHandlers';
import { bundleHandlers } from './handlers/bundleHandlers';
import { photoHandlers } from './handlers/photoHandlers';
import { proofHandlers } from './handlers/proofHandlers';
import { revisionHandlers } from './handlers/revisionHandlers';
import { sourceHandlers } from './handlers/sourceHandlers';
import { sessionsOf } from './handlers/withSession';
import { type Opening, workspaceHandlers } from './handlers/workspaceHandlers';
import type { Renditions } from './photos/renditions';
import type { Ports } from './ports';
import type { Proofreader } from './proofs/proofreader';

/** Answers to every call of the contract. */
export function createHandlers(
  opening: Opening,
  ports: Ports,
  keeper: BackupKeeper,
  proofreader: Proofreader,
  darkroom: Darkroom,
  renditions: Renditions,
): Handlers {
  const withSession = sessionsOf(opening.current);
  const bulk = createBulk(ports.now);
  return {
    ...workspaceHandlers(withSession, opening, ports),
    ...archiveHandlers(withSession, ports, bulk),
    ...articleHandlers(withSession),
    ...revisionHandlers(withSession),
    ...backupHandlers(withSession, ports, keeper),
    ...bundleHandlers(withSession, ports, renditions),
    ...photoHandlers(withSession, ports, darkroom, bulk),
    ...sourceHandlers(withSession, ports, bulk),
    ...proofHandlers(withSession, proofreader),
  };
}
