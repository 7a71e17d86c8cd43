import type { Handlers } from '../../../shared/contract/answer';
import { done, refused } from '../../../shared/result';
import type { Bulk } from '../bulk/createBulk';
import type { Ports } from '../ports';
import { applySourceDeed, planSourceDeed } from '../sources/applySourceDeed';
import { usesOfSources } from '../sources/articlesOfSources';
import { createSourceVault } from '../sources/sourceVault';
import type { WithSession } from './withSession';

type SourceCall = Exclude<Extract<keyof Handlers, `sources.${string}`>, 'sources.all'>;

/** What is asked of the desk's sources and the articles that refer to them. */
export function sourceHandlers(withSession: WithSession, { now }: Ports, bulk: Bulk): Pick<Handlers, SourceCall> {
  const vault = createSourceVault(now);
  return {
    'sources.uses': withSession(async (session) => done(await usesOfSources(session))),
    'sources.plan': withSession((session, { deed }) => planSourceDeed(session, deed)),
    'sources.apply': withSession(async (session, { deed }) =>
      session.folder.quarantine ? applySourceDeed(bulk, session, deed) : readOnly,
    ),
    'sources.protect': withSession((session, wish) => vault.protect(session, wish)),
    'sources.reveal': withSession((session, wish) => vault.reveal(session, wish)),
  };
}

const readOnly = refused(
  'read-only',
  'This folder is open read-only, so nothing was changed. Open it for writing to edit.',
);
