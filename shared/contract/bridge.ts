import type { CropShape } from '../model/crop';
import type { PhotoId } from '../model/ids';
import type { Failure, Result } from '../result';
import type { CallInput, CallName, CallOutput } from './calls';
import type { EventName, Events } from './events';

/** How a photo is wanted. */
export interface PhotoSize {
  /** Pixels; the copy is of the next width that renditions have. */
  readonly width: number;
  readonly shape?: CropShape | undefined;
}

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
  /** The address of a photo for an `<img>`: of its original, or of a copy that is so many pixels wide, in a shape. */
  photoUrl(photoId: PhotoId, size?: PhotoSize): string;
  /** Lets go of the line. Calls after it fail with `disconnected`. */
  close(): void;
}

export const disconnected: Failure<'disconnected'> = {
  ok: false,
  code: 'disconnected',
  message: 'The part of Galley that keeps the files does not answer. What you typed is kept here until it does.',
};
