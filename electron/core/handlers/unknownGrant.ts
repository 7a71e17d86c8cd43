import { refused } from '../../../shared/result';

/** A window names a folder by a grant that this core was not given, or that went with the last one. */
export const unknownGrant = refused('unknown folder', 'Galley does not know this folder any more. Choose it again.');
