import type { SubjectKey } from '../../shared/changes/subject';
import { refused } from '../../shared/result';

/** Why nothing is committed in a folder that is open read-only. */
export const readOnlyFolder = refused(
  'read-only',
  'This folder is open read-only, so the change was not made. Open it for writing to edit.',
);

export const lostLock = refused(
  'locked',
  'The lock of this folder (.galley/lock) was removed while it was open, so another Galley may write here now. The change was not made; yours is kept in the window. Copy what you need, and open the folder again.',
);

/** A document has changes in its history that this Galley does not know. */
export const newerDocument = (key: SubjectKey) =>
  refused(
    'newer',
    `A newer Galley has changed this (${key}) in a way that this one does not know. The change was not made; yours is kept in the window. Update Galley.`,
  );
