import { type Result, refused } from '../../../shared/result';
import { diskFailure, UnreadableFile } from '../../store/diskFailure';
import { isIndexError } from '../../store/watchDamage';
import type { Session } from '../session';

/** A handler that needs an open workspace. */
export type SessionHandler<Input, Output> = (session: Session, input: Input, origin: string) => Promise<Result<Output>>;

/** Makes a handler of the contract from one that needs an open workspace; what the disk says becomes a failure. */
export type WithSession = <Input, Output>(
  handler: SessionHandler<Input, Output>,
) => (input: Input, origin: string) => Promise<Result<Output>>;

export function sessionsOf(current: () => Result<Session>): WithSession {
  return (handler) => async (input, origin) => {
    const session = current();
    if (!session.ok) return session;
    try {
      return await handler(session.value, input, origin);
    } catch (error) {
      if (error instanceof UnreadableFile) return diskFailure(error, 'nothing was changed');
      if (isIndexError(error)) return spoiltIndex(error);
      throw error;
    }
  };
}

const spoiltIndex = ({ message }: Error) =>
  refused(
    'disk',
    `The list of articles cannot be used just now: the system said “${message}”. The articles themselves are all kept. Make room on the disk if it is full; else close Galley and open it again, when the list is made anew.`,
  );
