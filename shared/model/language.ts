import { z } from 'zod';

/** A BCP 47 tag, its language in lower case: `en`, `ru`, `az-Latn`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'A language is a tag such as en, ru or az-Latn');
