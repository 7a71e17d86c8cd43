import type { HeldLock, Locking } from './lock';

/** A lock that may be taken once more when the folder has come back as another: on a drive plugged in anew, from a copy. */
export interface LastingLock extends Pick<HeldLock, 'isInPlace' | 'release'> {
  /**
   * Whether it is held, if need be from now on. Others may have written meanwhile, so nothing that was read before may be
   * relied on. Throws what the file system throws.
   */
  takeAgain(): Promise<boolean>;
}

/** `take` tries to take the lock of the folder that is there now; `isSame` says whether it is the same workspace. */
export function lastingLock(
  first: HeldLock,
  take: () => Promise<Locking>,
  isSame: () => Promise<boolean>,
): LastingLock {
  let held = first;
  return {
    isInPlace: () => held.isInPlace(),
    release: () => held.release(),
    async takeAgain() {
      if (held.isInPlace()) return true;
      if (!(await isSame())) return false;
      const again = await take();
      if (again.is !== 'held') return false;
      held.release();
      held = again;
      return true;
    },
  };
}

/** Whoever only reads needs none. */
export const noLock: LastingLock = {
  isInPlace: () => true,
  release: () => undefined,
  takeAgain: async () => true,
};
