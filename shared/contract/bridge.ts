import type { PhotoId } from '../model/ids';
import type { Failure, Result } from '../result';
import type { CallInput, CallName, CallOutput } from './calls';
import type { EventName, Events } from './events';

export type StopListening = () => void;

/** The core as seen from the other side of a carrier. */
export interface Bridge {
  /** This connection's name: `changed` events that it caused carry it as their origin. */
  readonly origin: string;
  /** The id of the workspace that the core has open; null while it has none. */
  readonly workspace: string | null;
  /** Never rejects: a broken line is a failure with the code `disconnected`. */
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>>>;
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): StopListening;
  /** The address of a photo's original, for an `<img>`. */
  photoUrl(photoId: PhotoId): string;
  /** Lets go of the line. Calls after it fail with `disconnected`. */
  close(): void;
}

export const disconnected: Failure<'disconnected'> = {
  ok: false,
  code: 'disconnected',
  message: 'The part of Galley that keeps the files does not answer. What you typed is kept here until it does.',
};
