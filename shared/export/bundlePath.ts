import { z } from 'zod';

const segment = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?';
const shape = new RegExp(`^${segment}(?:/${segment})*$`);

/** The one file that a manifest does not name. */
export const manifestPath = 'manifest.json';

/**
 * Where a file lies in a bundle: `/` between names of a–z, 0–9, `.`, `_` and `-` that begin and end with a letter or a
 * digit. So nothing leaves the bundle, and every file system can hold it.
 */
export const bundlePathSchema = z
  .string()
  .regex(shape, { error: ({ input }) => `“${input}” is not a path inside a bundle` })
  .refine((path) => path.toLowerCase() !== manifestPath, `A manifest does not list ${manifestPath}`);
