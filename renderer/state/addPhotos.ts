import type { Bridge } from '../../shared/contract/bridge';
import type { AddedPhoto } from '../../shared/contract/photos';
import { mostPhotoBytes } from '../../shared/photos/photoLimits';

/** A file that did not come in, and why, in a sentence. */
export interface NotAdded {
  readonly fileName: string;
  readonly why: string;
}

/** What became of files that were to be added. `left` counts those that cancelling left out. */
export interface AddedPhotos {
  readonly added: readonly AddedPhoto[];
  readonly notAdded: readonly NotAdded[];
  readonly left: number;
}

export const nothingAdded: AddedPhotos = { added: [], notAdded: [], left: 0 };

export interface AddingOptions {
  /** Ends the adding; what is under way comes in. */
  readonly signal?: AbortSignal;
  /** Told how many files have been dealt with, each time that is one more. */
  readonly onProgress?: (done: number) => void;
}

/** How many files are on their way at once: one is read from the disk while others are looked at by the core. */
const lanes = 3;

/** Takes files into the vault, several at a time. One that fails is no reason for the others to stay out. */
export async function addPhotos(
  bridge: Pick<Bridge, 'call'>,
  files: readonly File[],
  { signal, onProgress }: AddingOptions = {},
): Promise<AddedPhotos> {
  const outcomes = new Map<number, AddedPhoto | NotAdded>();
  let next = 0;

  const lane = async (): Promise<void> => {
    while (next < files.length && !signal?.aborted) {
      const place = next;
      next += 1;
      const file = files[place];
      if (!file) continue;
      outcomes.set(place, await addPhoto(bridge, file));
      onProgress?.(outcomes.size);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));

  const inOrder = [...outcomes].toSorted(([one], [other]) => one - other).map(([, outcome]) => outcome);
  return {
    added: inOrder.filter((outcome) => 'photo' in outcome),
    notAdded: inOrder.filter((outcome) => 'why' in outcome),
    left: files.length - outcomes.size,
  };
}

async function addPhoto(bridge: Pick<Bridge, 'call'>, file: File): Promise<AddedPhoto | NotAdded> {
  const fileName = file.name.slice(-1000);
  if (file.size > mostPhotoBytes) return { fileName, why: tooLarge };
  const bytes = await read(file);
  if (!bytes)
    return { fileName, why: 'The file could not be read. It may have been moved, or may not be yours to read.' };
  const answer = await bridge.call('photos.add', { fileName, bytes });
  return answer.ok ? answer.value : { fileName, why: answer.message };
}

/** Such a file is not even read: the window would need as much memory. */
const tooLarge = `It is larger than ${mostPhotoBytes / 1_000_000} MB. Save it smaller, then add it again.`;

/** The bytes of a file; undefined when they cannot be had, which a browser says in many ways and always by throwing. */
function read(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
}

/** What became of files that were added in two goes. */
export function together(one: AddedPhotos, other: AddedPhotos): AddedPhotos {
  return {
    added: [...one.added, ...other.added],
    notAdded: [...one.notAdded, ...other.notAdded],
    left: one.left + other.left,
  };
}
