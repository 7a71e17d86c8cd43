import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { momentSchema } from '../../shared/model/ids';
import { type Place, placeSchema } from '../../shared/model/place';

/** Where the editor is, kept beside the lock from start to start. */
export interface PlaceKeeper {
  /** Where the editor is, or was when Galley last ran here. */
  readonly latest: Place | null;
  /** When Galley was last known to run, ISO 8601, if it ended suddenly; null if it ended in order. */
  readonly endedSuddenlyAt: string | null;
  remember(place: Place): void;
  /** Galley ends in order. */
  close(): void;
}

const keptSchema = z.object({
  isOpen: z.boolean(),
  at: momentSchema,
  place: placeSchema.nullable(),
});

/**
 * Keeps the place in a file. It is written without waiting for the disk: a process that is killed leaves it whole, and
 * after a power cut nothing is lost but the place.
 */
export function keepPlace(file: string, writes: boolean, now: () => Date): PlaceKeeper {
  const before = read(file);
  let place = before?.place ?? null;
  const write = (isOpen: boolean): void => {
    if (!writes) return;
    try {
      writeFileSync(file, JSON.stringify({ isOpen, at: now().toISOString(), place }));
    } catch {
      // On a full or vanished disk the next start begins at the Desk; what matters is said elsewhere.
    }
  };
  write(true);
  return {
    get latest() {
      return place;
    },
    endedSuddenlyAt: before?.isOpen && writes ? before.at : null,
    remember(next) {
      place = next;
      write(true);
    },
    close: () => write(false),
  };
}

function read(file: string): z.infer<typeof keptSchema> | undefined {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
